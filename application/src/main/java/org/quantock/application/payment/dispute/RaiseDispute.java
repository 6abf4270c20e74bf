package org.quantock.application.payment.dispute;

import jakarta.inject.Inject;
import java.util.UUID;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.payment.dispute.Dispute;
import org.quantock.domain.payment.dispute.DisputeId;
import org.quantock.domain.payment.dispute.Disputes;
import org.quantock.domain.payment.dispute.Questioned;
import org.quantock.domain.payment.dispute.Step;
import org.quantock.domain.payment.dispute.SubjectKind;
import org.quantock.domain.shared.RuleViolated;

/** A practice questions one figure or decision of its own (DIS-1, DIS-2). */
@UseCase
@Requires(Permission.RAISE_DISPUTE)
public class RaiseDispute {

  private Disputes disputes;
  private Questions questions;
  private DisputeClocks clocks;
  private VisibleDisputes visible;
  private AuditTrail audit;

  protected RaiseDispute() {}

  @Inject
  public RaiseDispute(
      Disputes disputes,
      Questions questions,
      DisputeClocks clocks,
      VisibleDisputes visible,
      AuditTrail audit) {
    this.disputes = disputes;
    this.questions = questions;
    this.clocks = clocks;
    this.visible = visible;
    this.audit = audit;
  }

  /**
   * @param about the id of the thing, as its page has it
   */
  public record Command(SubjectKind kind, UUID about, String why) {}

  public DisputeId handle(Command command) {
    Step step = visible.step();
    Questioned questioned = questions.find(command.kind(), command.about(), step.by());
    disputes
        .openAbout(questioned.subject().kind(), questioned.subject().id())
        .ifPresent(
            open -> {
              throw new RuleViolated(
                  "dispute-open",
                  "Dispute %s about this is open already; add what you have to say there."
                      .formatted(open.reference()));
            });
    var dispute =
        new Dispute(
            DisputeId.fresh(),
            disputes.nextNumber(questioned.scheme()),
            questioned,
            command.why(),
            step,
            clocks.now());
    disputes.add(dispute);
    audit.record(
        Deed.done(
                RaiseDispute.class,
                "dispute",
                dispute.id(),
                "Raised dispute %s of %s: %s"
                    .formatted(dispute.reference(), dispute.practice(), dispute.subject().label()))
            .changing("state", null, dispute.state().title())
            .changing("due", null, dispute.dueOn().orElse(null))
            .because(dispute.why()));
    return dispute.id();
  }
}
