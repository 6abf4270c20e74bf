package org.quantock.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.quantock.domain.reporting.SomeReport.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Role;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Problem;
import org.quantock.domain.shared.RuleViolated;

class ReviewTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 10, 10);

  private final QuarterlyReport report = submitted();
  private final Review review = new Review(ReviewId.fresh(), report, REVIEWER, TODAY);

  @Test
  @DisplayName("REV-2")
  void only_the_reviewer_who_took_it_judges() {
    refused(
        "review-of-colleague", () -> judge(COLLEAGUE, ReviewOutcome.SATISFIED, "", "MET", "MET"));
    review.take(COLLEAGUE, TODAY);
    judge(COLLEAGUE, ReviewOutcome.SATISFIED, "", "MET", "MET");

    assertThat(review.state()).isEqualTo(ReviewState.SATISFIED);
    assertThat(review.reviewerName()).isEqualTo(COLLEAGUE.name());
  }

  @Test
  @DisplayName("REV-3")
  void an_interest_declared_after_taking_it_bars_from_judging() {
    assertThat(access(Optional.empty(), REVIEWER).judge().given()).isTrue();

    var interest = new ReviewInterest(REVIEWER, PRACTICE, "My sister works there.", TODAY);

    assertThat(access(Optional.of(interest), REVIEWER).judge().code())
        .isEqualTo("reviewer-has-interest");
    assertThat(access(Optional.of(interest), REVIEWER).query().given()).isFalse();
    assertThat(access(Optional.of(interest), REVIEWER).reopen().given()).isFalse();
  }

  @Test
  @DisplayName("REV-4")
  void who_worked_on_the_report_cannot_judge_it() {
    Actor both =
        new Actor(
            MANAGER.id(), MANAGER.name(), java.util.Set.of(Role.REVIEWER), REVIEWER.organisation());

    assertThat(ReviewAccess.of(report, Optional.empty(), Optional.empty(), both).take().code())
        .isEqualTo("reviewer-is-author");
  }

  @Test
  @DisplayName("REV-5")
  void every_criterion_needs_a_verdict_and_reasons() {
    var given = List.of(new Judgement("progress", Verdict.MET, ""));

    assertThat(
            problems(
                () ->
                    review.judge(
                        0, given, ReviewOutcome.SATISFIED, "", TERMS.criteria(), REVIEWER, TODAY)))
        .extracting(Problem::field)
        .containsExactly("reasons-progress", "verdict-plan", "reasons-plan");
    assertThat(review.state()).isEqualTo(ReviewState.ASSIGNED);
  }

  @ParameterizedTest
  @CsvSource({
    "MET,MET,SATISFIED,true",
    "MET,MET,SATISFIED_IN_PART,false",
    "MET,MET,NOT_SATISFIED,false",
    "MET,PARTLY,SATISFIED,false",
    "MET,PARTLY,SATISFIED_IN_PART,true",
    "MET,PARTLY,NOT_SATISFIED,true",
    "PARTLY,PARTLY,SATISFIED_IN_PART,true",
    "MET,NOT_MET,SATISFIED,false",
    "MET,NOT_MET,SATISFIED_IN_PART,true",
    "NOT_MET,NOT_MET,SATISFIED_IN_PART,false",
    "NOT_MET,NOT_MET,NOT_SATISFIED,true",
  })
  @DisplayName("REV-6")
  void the_outcome_fits_the_judgements(
      String first, String second, ReviewOutcome outcome, boolean fits) {
    if (fits) {
      judge(REVIEWER, outcome, "As judged.", first, second);
      assertThat(review.outcome()).contains(outcome);
    } else {
      assertThat(problems(() -> judge(REVIEWER, outcome, "As judged.", first, second)))
          .extracting(Problem::field)
          .containsExactly("outcome");
    }
  }

  @Test
  @DisplayName("REV-6")
  void less_than_satisfied_needs_reasons() {
    assertThat(
            problems(() -> judge(REVIEWER, ReviewOutcome.SATISFIED_IN_PART, " ", "MET", "PARTLY")))
        .extracting(Problem::field)
        .containsExactly("why");
  }

  @Test
  @DisplayName("REV-7")
  void a_queried_review_waits_for_the_resubmission() {
    review.query(REVIEWER);
    refused("action-not-allowed", () -> judge(REVIEWER, ReviewOutcome.SATISFIED, "", "MET", "MET"));

    review.resume(2);
    assertThat(review.submission()).isEqualTo(2);
    judge(REVIEWER, ReviewOutcome.SATISFIED, "", "MET", "MET");
  }

  @Test
  @DisplayName("REV-8")
  void a_judged_review_never_changes() {
    judge(REVIEWER, ReviewOutcome.SATISFIED, "", "MET", "MET");

    refused(
        "action-not-allowed",
        () -> judge(REVIEWER, ReviewOutcome.NOT_SATISFIED, "x", "NOT_MET", "NOT_MET"));
    review.reopen();
    assertThat(review.outcome()).contains(ReviewOutcome.SATISFIED);
  }

  @Test
  void unfinished_judgements_are_kept_in_order_of_the_criteria() {
    review.save(0, List.of(new Judgement("plan", Verdict.PARTLY, "")), TERMS.criteria(), REVIEWER);

    assertThat(review.judgements())
        .extracting(Judgement::criterion)
        .containsExactly("progress", "plan");
  }

  private ReviewAccess access(Optional<ReviewInterest> interest, Actor person) {
    return ReviewAccess.of(report, Optional.of(review), interest, person);
  }

  private void judge(Actor by, ReviewOutcome outcome, String why, String... verdicts) {
    review.judge(
        0,
        List.of(
            new Judgement("progress", Verdict.valueOf(verdicts[0]), "Because."),
            new Judgement("plan", Verdict.valueOf(verdicts[1]), "Because.")),
        outcome,
        why,
        TERMS.criteria(),
        by,
        TODAY);
  }

  private static List<Problem> problems(ThrowingCallable act) {
    return catchThrowableOfType(InvalidInput.class, act).problems();
  }

  private static void refused(String code, ThrowingCallable act) {
    assertThat(catchThrowableOfType(RuleViolated.class, act).code()).isEqualTo(code);
  }
}
