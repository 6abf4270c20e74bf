package org.quantock.application.payment;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.payment.PaymentHold;
import org.quantock.domain.payment.PaymentHoldId;
import org.quantock.domain.payment.PaymentHolds;
import org.quantock.domain.scheme.Schemes;

/** Releases money that was held back: the next run pays it as an entry of its own (PAY-39). */
@UseCase
@Requires(Permission.PREPARE_PAYMENT)
public class ReleaseHold {

  private PaymentHolds holds;
  private Schemes schemes;
  private Stamp stamp;
  private AuditTrail audit;

  protected ReleaseHold() {}

  @Inject
  public ReleaseHold(PaymentHolds holds, Schemes schemes, Stamp stamp, AuditTrail audit) {
    this.holds = holds;
    this.schemes = schemes;
    this.stamp = stamp;
    this.audit = audit;
  }

  /**
   * @param reason for the practice to read
   */
  public record Command(PaymentHoldId hold, String reason) {}

  public void handle(Command command) {
    PaymentHold hold = holds.get(command.hold());
    PaymentScope.own(schemes, hold.scheme(), stamp.actor());
    hold.release(command.reason(), stamp.act());
    holds.update(hold);
    audit.record(
        Deed.done(
                ReleaseHold.class,
                "payment",
                hold.payment(),
                "Released %s of %s that was held back: %s"
                    .formatted(hold.amount(), hold.practice(), hold.releaseReason().orElseThrow()))
            .changing("held back", hold.amount(), null)
            .because(hold.releaseReason().orElseThrow()));
  }
}
