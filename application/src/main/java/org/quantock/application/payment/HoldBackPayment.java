package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.payment.Act;
import org.quantock.domain.payment.Payment;
import org.quantock.domain.payment.PaymentHold;
import org.quantock.domain.payment.PaymentHoldId;
import org.quantock.domain.payment.PaymentHolds;
import org.quantock.domain.payment.PaymentId;
import org.quantock.domain.payment.PaymentLines;
import org.quantock.domain.payment.PaymentRun;
import org.quantock.domain.payment.PaymentRunAction;
import org.quantock.domain.payment.PaymentRuns;
import org.quantock.domain.payment.RunTotals;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Stale;

/** Holds money of one payment back, before its run is authorised (PAY-39). */
@UseCase
@Requires(Permission.PREPARE_PAYMENT)
public class HoldBackPayment {

  private PaymentRuns runs;
  private PaymentLines lines;
  private PaymentHolds holds;
  private Schemes schemes;
  private PaymentLimits limits;
  private Stamp stamp;
  private AuditTrail audit;

  protected HoldBackPayment() {}

  @Inject
  public HoldBackPayment(
      PaymentRuns runs,
      PaymentLines lines,
      PaymentHolds holds,
      Schemes schemes,
      PaymentLimits limits,
      Stamp stamp,
      AuditTrail audit) {
    this.runs = runs;
    this.lines = lines;
    this.holds = holds;
    this.schemes = schemes;
    this.limits = limits;
    this.stamp = stamp;
    this.audit = audit;
  }

  /**
   * @param version of the run that the person looked at
   * @param reason for the practice to read
   */
  public record Command(PaymentId payment, int version, Money amount, String reason) {}

  public PaymentHoldId handle(Command command) {
    Payment payment = lines.get(command.payment());
    PaymentRun run = runs.get(payment.run());
    PaymentScope.own(schemes, run.scheme(), stamp.actor());
    Stale.check("The payment run", command.version(), run.version());
    runs.update(run);
    run.mustAllow(PaymentRunAction.HOLD);
    RunTotals whole = lines.ofPractice(run.id(), payment.practice());
    Money released = payment.released();
    Money total = run.total();
    LocalDate authorised = authorisedOn(run);
    payment.holdBack(command.amount(), command.reason(), stamp.act());
    if (whole.total().minus(command.amount()).isNegative()) {
      throw new InvalidInput(
          "amount",
          "All payments of %s in this run come to %s; no more than that can be held back."
              .formatted(payment.practice(), whole.total()));
    }
    run.holdBack(command.amount(), limits.secondAuthoriserAbove());
    var hold = new PaymentHold(payment, command.amount(), command.reason(), stamp.act());
    lines.update(payment);
    runs.update(run);
    holds.add(hold);
    audit.record(
        Deed.done(
                HoldBackPayment.class,
                "payment",
                payment.id(),
                "Held back %s of payment %s: %s"
                    .formatted(command.amount(), payment.reference(), hold.reason()))
            .changing("released", released, payment.released())
            .changing("total of the run", total, run.total())
            .changing("authorised on", authorised, authorisedOn(run))
            .because(hold.reason()));
    return hold.id();
  }

  /** Null where nobody has authorised it: that of a first person ends with the hold (PAY-44). */
  private static LocalDate authorisedOn(PaymentRun run) {
    return run.authorised().map(Act::on).orElse(null);
  }
}
