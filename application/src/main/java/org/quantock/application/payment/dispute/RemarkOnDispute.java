package org.quantock.application.payment.dispute;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.payment.dispute.Dispute;
import org.quantock.domain.payment.dispute.DisputeId;
import org.quantock.domain.payment.dispute.Disputes;

/** One of the parties says something; everybody who sees the dispute reads it. */
@UseCase
@Requires(Permission.TAKE_PART_IN_DISPUTE)
public class RemarkOnDispute {

  private Disputes disputes;
  private VisibleDisputes visible;
  private AuditTrail audit;

  protected RemarkOnDispute() {}

  @Inject
  public RemarkOnDispute(Disputes disputes, VisibleDisputes visible, AuditTrail audit) {
    this.disputes = disputes;
    this.visible = visible;
    this.audit = audit;
  }

  public record Command(DisputeId dispute, String text) {}

  public void handle(Command command) {
    Dispute dispute = visible.getForChange(command.dispute());
    dispute.remark(command.text(), visible.step());
    disputes.flush();
    audit.record(
        Deed.done(
                RemarkOnDispute.class,
                "dispute",
                dispute.id(),
                "Added a remark to dispute %s of %s"
                    .formatted(dispute.reference(), dispute.practice()))
            .changing("remark", null, command.text().strip()));
  }
}
