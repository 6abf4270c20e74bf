package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.payment.EntitlementLine;
import org.quantock.domain.payment.Entitlements;
import org.quantock.domain.payment.Recalculation;
import org.quantock.domain.payment.RecalculationId;
import org.quantock.domain.payment.Recalculations;
import org.quantock.domain.scheme.Schemes;

/**
 * Accepts a recalculation: adds the next entries of the entitlements that it corrects (PAY-33).
 * What was paid by them is settled by the next payment run.
 */
@UseCase
@Requires(Permission.ACCEPT_RECALCULATION)
public class AcceptRecalculation {

  private Recalculations recalculations;
  private Entitlements entitlements;
  private Schemes schemes;
  private Stamp stamp;
  private AuditTrail audit;

  protected AcceptRecalculation() {}

  @Inject
  public AcceptRecalculation(
      Recalculations recalculations,
      Entitlements entitlements,
      Schemes schemes,
      Stamp stamp,
      AuditTrail audit) {
    this.recalculations = recalculations;
    this.entitlements = entitlements;
    this.schemes = schemes;
    this.stamp = stamp;
    this.audit = audit;
  }

  /**
   * @param version that was looked at
   */
  public record Command(RecalculationId recalculation, int version) {}

  /** How many entitlements changed. */
  public int handle(Command command) {
    Recalculation found = recalculations.get(command.recalculation());
    PaymentScope.own(schemes, found.scheme(), stamp.actor());
    List<EntitlementLine> next =
        found.accept(
            stamp.actor(),
            command.version(),
            entitlements.latest(found.scheme()).stream()
                .collect(Collectors.toMap(EntitlementLine::id, Function.identity())),
            stamp.act());
    entitlements.add(next);
    recalculations.save(found);
    audit.record(
        Deed.done(
                AcceptRecalculation.class,
                "recalculation",
                found.id(),
                "Accepted the recalculation of %s: %d entitlements changed, from %s to %s (%s). %s"
                    .formatted(
                        found.scheme(),
                        next.size(),
                        found.oldTotal(),
                        found.newTotal(),
                        found.difference(),
                        found.cause()))
            .changing("entitlements together", found.oldTotal(), found.newTotal())
            .because(found.cause()));
    return next.size();
  }
}
