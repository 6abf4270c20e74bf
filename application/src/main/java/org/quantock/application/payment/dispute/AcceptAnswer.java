package org.quantock.application.payment.dispute;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.payment.Adjustments;
import org.quantock.domain.payment.dispute.Dispute;
import org.quantock.domain.payment.dispute.DisputeId;
import org.quantock.domain.payment.dispute.DisputeState;
import org.quantock.domain.payment.dispute.Disputes;
import org.quantock.domain.payment.dispute.Step;

/** The practice accepts the answer; its money effect becomes an adjustment (DIS-10). */
@UseCase
@Requires(Permission.RAISE_DISPUTE)
public class AcceptAnswer {

  private Disputes disputes;
  private VisibleDisputes visible;
  private Adjustments adjustments;
  private AuditTrail audit;

  protected AcceptAnswer() {}

  @Inject
  public AcceptAnswer(
      Disputes disputes, VisibleDisputes visible, Adjustments adjustments, AuditTrail audit) {
    this.disputes = disputes;
    this.visible = visible;
    this.adjustments = adjustments;
    this.audit = audit;
  }

  /**
   * @param version of the dispute that the person looked at
   */
  public record Command(DisputeId dispute, int version) {}

  public void handle(Command command) {
    Dispute dispute = visible.getForChange(command.dispute());
    Step step = visible.step();
    DisputeState before = dispute.state();
    LocalDate due = dispute.dueOn().orElse(null);
    dispute.accept(command.version(), step);
    disputes.flush();
    dispute.adjustment(step).ifPresent(adjustments::add);
    audit.record(
        Deed.done(
                AcceptAnswer.class,
                "dispute",
                dispute.id(),
                "Accepted the answer to dispute %s of %s: %s"
                    .formatted(dispute.reference(), dispute.practice(), FindingWords.of(dispute)))
            .changing("state", before.title(), dispute.state().title())
            .changing("due", due, dispute.dueOn().orElse(null))
            .changing("adjustment", null, FindingWords.adjustment(dispute)));
  }
}
