package org.quantock.application.payment.dispute;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.payment.dispute.Dispute;
import org.quantock.domain.payment.dispute.DisputeClock;
import org.quantock.domain.payment.dispute.DisputeId;
import org.quantock.domain.payment.dispute.Disputes;
import org.quantock.domain.payment.dispute.Questioned;
import org.quantock.domain.payment.dispute.QuestionedFact;
import org.quantock.domain.payment.dispute.Step;
import org.quantock.domain.payment.dispute.SubjectKind;

/** What a practice would question, before it does. */
@Query
@Requires(Permission.RAISE_DISPUTE)
public class PreviewQuestion {

  private Disputes disputes;
  private Questions questions;
  private DisputeClocks clocks;
  private VisibleDisputes visible;

  protected PreviewQuestion() {}

  @Inject
  public PreviewQuestion(
      Disputes disputes, Questions questions, DisputeClocks clocks, VisibleDisputes visible) {
    this.disputes = disputes;
    this.questions = questions;
    this.clocks = clocks;
    this.visible = visible;
  }

  /**
   * @param open the dispute about it that is open already
   * @param answerBy the day by which the area team would have to answer
   */
  public record Preview(
      String label,
      String kind,
      List<QuestionedFact> facts,
      Optional<DisputeId> open,
      int answerDays,
      LocalDate answerBy,
      String href) {}

  public Preview ask(SubjectKind kind, UUID about) {
    Step step = visible.step();
    Questioned questioned = questions.find(kind, about, step.by());
    DisputeClock clock = clocks.now();
    return new Preview(
        questioned.subject().label(),
        kind.title(),
        questioned.facts(),
        disputes.openAbout(questioned.subject().kind(), questioned.subject().id()).map(Dispute::id),
        clock.answerDays(),
        clock.days().after(step.on(), clock.answerDays()),
        questions.href(questioned.subject(), step.by()).orElse("/home"));
  }
}
