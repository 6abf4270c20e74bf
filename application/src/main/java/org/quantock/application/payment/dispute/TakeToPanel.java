package org.quantock.application.payment.dispute;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.payment.dispute.Dispute;
import org.quantock.domain.payment.dispute.DisputeId;
import org.quantock.domain.payment.dispute.DisputeState;
import org.quantock.domain.payment.dispute.Disputes;

/** The practice does not accept the answer and takes the dispute to the panel (DIS-4). */
@UseCase
@Requires(Permission.RAISE_DISPUTE)
public class TakeToPanel {

  private Disputes disputes;
  private VisibleDisputes visible;
  private DisputeClocks clocks;
  private AuditTrail audit;

  protected TakeToPanel() {}

  @Inject
  public TakeToPanel(
      Disputes disputes, VisibleDisputes visible, DisputeClocks clocks, AuditTrail audit) {
    this.disputes = disputes;
    this.visible = visible;
    this.clocks = clocks;
    this.audit = audit;
  }

  public record Command(DisputeId dispute, String reasons) {}

  public void handle(Command command) {
    Dispute dispute = visible.getForChange(command.dispute());
    DisputeState before = dispute.state();
    LocalDate due = dispute.dueOn().orElse(null);
    dispute.takeToPanel(command.reasons(), visible.step(), clocks.now());
    disputes.flush();
    audit.record(
        Deed.done(
                TakeToPanel.class,
                "dispute",
                dispute.id(),
                "Took dispute %s of %s to the panel"
                    .formatted(dispute.reference(), dispute.practice()))
            .changing("state", before.title(), dispute.state().title())
            .changing("due", due, dispute.dueOn().orElse(null))
            .because(command.reasons()));
  }
}
