package org.quantock.application.payment;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.payment.Recalculation;
import org.quantock.domain.payment.RecalculationId;
import org.quantock.domain.payment.RecalculationState;
import org.quantock.domain.payment.Recalculations;
import org.quantock.domain.scheme.Schemes;

/** Leaves the entitlements as they are, with a reason (PAY-31). */
@UseCase
@Requires(Permission.ACCEPT_RECALCULATION)
public class SetRecalculationAside {

  private Recalculations recalculations;
  private Schemes schemes;
  private Stamp stamp;
  private AuditTrail audit;

  protected SetRecalculationAside() {}

  @Inject
  public SetRecalculationAside(
      Recalculations recalculations, Schemes schemes, Stamp stamp, AuditTrail audit) {
    this.recalculations = recalculations;
    this.schemes = schemes;
    this.stamp = stamp;
    this.audit = audit;
  }

  /**
   * @param version that was looked at
   * @param reason for everybody to read
   */
  public record Command(RecalculationId recalculation, int version, String reason) {}

  public void handle(Command command) {
    Recalculation found = recalculations.get(command.recalculation());
    PaymentScope.own(schemes, found.scheme(), stamp.actor());
    RecalculationState before = found.state();
    found.layAside(command.reason(), command.version(), stamp.act());
    recalculations.save(found);
    audit.record(
        Deed.done(
                SetRecalculationAside.class,
                "recalculation",
                found.id(),
                "Set the recalculation of %s aside: %s".formatted(found.scheme(), found.reason()))
            .changing("state", before.title(), found.state().title())
            .because(found.reason()));
  }
}
