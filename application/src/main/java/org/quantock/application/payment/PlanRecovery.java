package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.payment.Adjustment;
import org.quantock.domain.payment.AdjustmentId;
import org.quantock.domain.payment.Adjustments;
import org.quantock.domain.payment.PaymentLines;
import org.quantock.domain.payment.ProposedPayment;
import org.quantock.domain.payment.RecoveryPlan;
import org.quantock.domain.payment.RecoveryPlans;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.RuleViolated;

/** Splits what is to be taken back into monthly instalments (PAY-41). */
@UseCase
@Requires(Permission.PREPARE_PAYMENT)
public class PlanRecovery {

  private Adjustments adjustments;
  private RecoveryPlans plans;
  private PaymentLines lines;
  private Schemes schemes;
  private Stamp stamp;
  private AuditTrail audit;

  protected PlanRecovery() {}

  @Inject
  public PlanRecovery(
      Adjustments adjustments,
      RecoveryPlans plans,
      PaymentLines lines,
      Schemes schemes,
      Stamp stamp,
      AuditTrail audit) {
    this.adjustments = adjustments;
    this.plans = plans;
    this.lines = lines;
    this.schemes = schemes;
    this.stamp = stamp;
    this.audit = audit;
  }

  /**
   * @param first the day from which the first instalment is taken back
   */
  public record Command(AdjustmentId adjustment, int instalments, LocalDate first) {}

  public void handle(Command command) {
    Adjustment adjustment = adjustments.get(command.adjustment());
    PaymentScope.own(schemes, adjustment.scheme(), stamp.actor());
    if (plans.find(adjustment.id()).isPresent()) {
      throw new RuleViolated("plan-stands", "There is a plan for this recovery already.");
    }
    if (lines.entries(adjustment.scheme(), List.of(adjustment.practice())).stream()
        .flatMap(entry -> entry.instalment().stream())
        .map(ProposedPayment.Instalment::of)
        .anyMatch(adjustment.id()::equals)) {
      throw new RuleViolated(
          "recovery-in-run", "This recovery is in a payment run already, so it cannot be split.");
    }
    var plan = new RecoveryPlan(adjustment, command.instalments(), command.first(), stamp.act());
    plans.add(plan);
    audit.record(
        Deed.done(
                PlanRecovery.class,
                "adjustment",
                adjustment.id(),
                "Planned to take %s back from %s in %d instalments from %s"
                    .formatted(
                        adjustment.amount().negated(),
                        adjustment.practice(),
                        command.instalments(),
                        command.first()))
            .changing("instalments", null, words(plan)));
  }

  private static String words(RecoveryPlan plan) {
    return plan.instalments().stream()
        .map(each -> "%s from %s".formatted(each.amount().negated(), each.dueOn()))
        .collect(Collectors.joining(", "));
  }
}
