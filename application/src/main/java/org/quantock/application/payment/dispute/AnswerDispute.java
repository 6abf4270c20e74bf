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
import org.quantock.domain.payment.dispute.Finding;
import org.quantock.domain.payment.dispute.MoneyEffect;

/** The area team says what it finds, with reasons and a proposed money effect (DIS-4, DIS-9). */
@UseCase
@Requires(Permission.ANSWER_DISPUTE)
public class AnswerDispute {

  private Disputes disputes;
  private VisibleDisputes visible;
  private DisputeClocks clocks;
  private ComponentsOfScheme components;
  private AuditTrail audit;

  protected AnswerDispute() {}

  @Inject
  public AnswerDispute(
      Disputes disputes,
      VisibleDisputes visible,
      DisputeClocks clocks,
      ComponentsOfScheme components,
      AuditTrail audit) {
    this.disputes = disputes;
    this.visible = visible;
    this.clocks = clocks;
    this.components = components;
    this.audit = audit;
  }

  public record Command(DisputeId dispute, Finding finding, MoneyEffect effect, String reasons) {}

  public void handle(Command command) {
    Dispute dispute = visible.getForChange(command.dispute());
    components.check(dispute.scheme(), command.effect());
    DisputeState before = dispute.state();
    LocalDate due = dispute.dueOn().orElse(null);
    dispute.answer(
        command.finding(), command.effect(), command.reasons(), visible.step(), clocks.now());
    disputes.flush();
    audit.record(
        Deed.done(
                AnswerDispute.class,
                "dispute",
                dispute.id(),
                "Answered dispute %s of %s: %s"
                    .formatted(
                        dispute.reference(),
                        dispute.practice(),
                        FindingWords.of(command.finding(), command.effect())))
            .changing("state", before.title(), dispute.state().title())
            .changing("due", due, dispute.dueOn().orElse(null))
            .changing("proposed money effect", null, FindingWords.money(command.effect()))
            .because(command.reasons()));
  }
}
