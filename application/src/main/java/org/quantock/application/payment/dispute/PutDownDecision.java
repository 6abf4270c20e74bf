package org.quantock.application.payment.dispute;

import jakarta.inject.Inject;
import java.util.Optional;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.payment.dispute.Dispute;
import org.quantock.domain.payment.dispute.DisputeEntry;
import org.quantock.domain.payment.dispute.DisputeId;
import org.quantock.domain.payment.dispute.Disputes;
import org.quantock.domain.payment.dispute.Finding;
import org.quantock.domain.payment.dispute.MoneyEffect;
import org.quantock.domain.payment.dispute.Step;

/** A member of the panel puts down a decision for another one to agree to (DIS-7). */
@UseCase
@Requires(Permission.DECIDE_DISPUTE)
public class PutDownDecision {

  private Disputes disputes;
  private VisibleDisputes visible;
  private Questions questions;
  private ComponentsOfScheme components;
  private AuditTrail audit;

  protected PutDownDecision() {}

  @Inject
  public PutDownDecision(
      Disputes disputes,
      VisibleDisputes visible,
      Questions questions,
      ComponentsOfScheme components,
      AuditTrail audit) {
    this.disputes = disputes;
    this.visible = visible;
    this.questions = questions;
    this.components = components;
    this.audit = audit;
  }

  public record Command(DisputeId dispute, Finding finding, MoneyEffect effect, String reasons) {}

  public void handle(Command command) {
    Dispute dispute = visible.getForChange(command.dispute());
    Step step = visible.step();
    components.check(dispute.scheme(), command.effect());
    Optional<DisputeEntry> before = dispute.decisionPutDown();
    dispute.putDown(
        command.finding(),
        command.effect(),
        command.reasons(),
        questions.involvedNow(dispute, step.by()),
        step);
    disputes.flush();
    audit.record(
        Deed.done(
                PutDownDecision.class,
                "dispute",
                dispute.id(),
                "Put down a decision on dispute %s of %s: %s"
                    .formatted(
                        dispute.reference(),
                        dispute.practice(),
                        FindingWords.of(command.finding(), command.effect())))
            .changing(
                "decision put down",
                before.map(DisputeEntry::finding).map(Finding::title).orElse(null),
                command.finding().title())
            .changing(
                "proposed money effect",
                before.map(DisputeEntry::effect).map(FindingWords::money).orElse(null),
                FindingWords.money(command.effect()))
            .because(command.reasons()));
  }
}
