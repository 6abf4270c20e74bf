package org.quantock.application.payment;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.payment.Payment;
import org.quantock.domain.payment.PaymentId;
import org.quantock.domain.payment.PaymentLines;
import org.quantock.domain.scheme.Schemes;

/**
 * Notes what was put right after the bank rejected a payment; the next run pays it again (PAY-49).
 */
@UseCase
@Requires(Permission.PREPARE_PAYMENT)
public class CorrectRejectedPayment {

  private PaymentLines lines;
  private Schemes schemes;
  private Stamp stamp;
  private AuditTrail audit;

  protected CorrectRejectedPayment() {}

  @Inject
  public CorrectRejectedPayment(
      PaymentLines lines, Schemes schemes, Stamp stamp, AuditTrail audit) {
    this.lines = lines;
    this.schemes = schemes;
    this.stamp = stamp;
    this.audit = audit;
  }

  public record Command(PaymentId payment, String correction) {}

  public void handle(Command command) {
    Payment payment = lines.get(command.payment());
    PaymentScope.own(schemes, payment.scheme(), stamp.actor());
    payment.correct(command.correction(), stamp.act());
    lines.update(payment);
    audit.record(
        Deed.done(
                CorrectRejectedPayment.class,
                "payment",
                payment.id(),
                "Put rejected payment %s right: %s"
                    .formatted(payment.reference(), payment.correction().orElseThrow()))
            .changing("paid again by the next run", "no", "yes")
            .because(payment.correction().orElseThrow()));
  }
}
