package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.util.Optional;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.indicator.ReferenceRegister;
import org.quantock.domain.indicator.ReferenceValue;
import org.quantock.domain.payment.Recalculation;
import org.quantock.domain.payment.RecalculationId;
import org.quantock.domain.payment.RecalculationState;
import org.quantock.domain.payment.Recalculations;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.RuleViolated;

/** Prepares a recalculation that was set aside once more, by what counts now (PAY-31). */
@UseCase
@Requires(Permission.ACCEPT_RECALCULATION)
public class PrepareRecalculationAgain {

  private Recalculations recalculations;
  private PreparedRecalculations prepared;
  private CorrectedFigures corrected;
  private ReferenceRegister references;
  private Schemes schemes;
  private Stamp stamp;
  private AuditTrail audit;

  protected PrepareRecalculationAgain() {}

  @Inject
  public PrepareRecalculationAgain(
      Recalculations recalculations,
      PreparedRecalculations prepared,
      CorrectedFigures corrected,
      ReferenceRegister references,
      Schemes schemes,
      Stamp stamp,
      AuditTrail audit) {
    this.recalculations = recalculations;
    this.prepared = prepared;
    this.corrected = corrected;
    this.references = references;
    this.schemes = schemes;
    this.stamp = stamp;
    this.audit = audit;
  }

  public record Command(RecalculationId recalculation) {}

  public RecalculationId handle(Command command) {
    Recalculation found = recalculations.get(command.recalculation());
    PaymentScope.own(schemes, found.scheme(), stamp.actor());
    if (found.state() != RecalculationState.SET_ASIDE) {
      throw new RuleViolated(
          "recalculation-not-set-aside", "Only what was set aside is prepared again.");
    }
    RecalculationId again =
        again(found)
            .orElseThrow(
                () ->
                    new RuleViolated(
                        "nothing-to-recalculate",
                        "No entitlement that counts uses what stood before any more."));
    Recalculation proposed = recalculations.get(again);
    audit.record(
        Deed.done(
                PrepareRecalculationAgain.class,
                "recalculation",
                again,
                "Prepared the recalculation of %s again".formatted(found.scheme()))
            .changing("state", null, proposed.state().title())
            .changing(
                "entitlements together, as proposed", proposed.oldTotal(), proposed.newTotal())
            .because(proposed.cause()));
    return again;
  }

  private Optional<RecalculationId> again(Recalculation found) {
    if (found.valueAfter().isEmpty()) {
      return corrected.again(found);
    }
    ReferenceValue before = references.get(found.valueBefore().orElseThrow());
    ReferenceValue after = references.get(found.valueAfter().get());
    return prepared.changedIn(found.scheme(), before, after);
  }
}
