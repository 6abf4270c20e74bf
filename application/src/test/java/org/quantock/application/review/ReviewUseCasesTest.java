package org.quantock.application.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.quantock.domain.reporting.SomeReport.*;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.reporting.MarkSectionComplete;
import org.quantock.application.review.ListReviewQueue.Show;
import org.quantock.application.shared.Task;
import org.quantock.domain.access.Role;
import org.quantock.domain.reporting.PlanItem;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.domain.reporting.ReportChange;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.reporting.ReportState;
import org.quantock.domain.reporting.SectionCode;
import org.quantock.domain.review.AcceptedReport;
import org.quantock.domain.review.Judgement;
import org.quantock.domain.review.ReviewId;
import org.quantock.domain.review.ReviewOutcome;
import org.quantock.domain.review.Verdict;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.RuleViolated;

class ReviewUseCasesTest {

  private final ReportDesk desk = new ReportDesk();

  @Test
  @DisplayName("REV-6, REV-9")
  void a_judged_report_is_what_payment_gets() {
    ReportId id = submitted();
    ReviewId review = desk.taken(id);
    desk.judge.handle(desk.judgement(review, Verdict.MET, ReviewOutcome.SATISFIED, ""));

    assertThat(desk.reviews.of(SomeScheme.CODE))
        .containsExactly(
            new AcceptedReport(
                id, SomeScheme.CODE, PRACTICE, 2, ReviewOutcome.SATISFIED, LAST_DAY));
    assertThat(desk.reports.get(id).state()).isEqualTo(ReportState.ACCEPTED);
  }

  @Test
  @DisplayName("REV-6, REV-9")
  void a_report_judged_not_satisfied_is_not_accepted_but_known_to_payment() {
    ReportId id = submitted();
    desk.judge.handle(
        desk.judgement(
            desk.taken(id), Verdict.NOT_MET, ReviewOutcome.NOT_SATISFIED, "Nothing was done."));

    assertThat(desk.reports.get(id).state()).isEqualTo(ReportState.NOT_ACCEPTED);
    assertThat(desk.reviews.of(SomeScheme.CODE))
        .extracting(AcceptedReport::outcome)
        .containsExactly(ReviewOutcome.NOT_SATISFIED);
  }

  @Test
  @DisplayName("fault 4: a double click judges once")
  void judging_twice_with_the_same_outcome_has_one_effect() {
    ReviewId review = desk.taken(submitted());
    var command = desk.judgement(review, Verdict.MET, ReviewOutcome.SATISFIED, "");
    desk.judge.handle(command);
    desk.judge.handle(command);

    assertThat(desk.reviews.of(SomeScheme.CODE)).hasSize(1);
    refused(
        "review-judged",
        () ->
            desk.judge.handle(
                desk.judgement(review, Verdict.NOT_MET, ReviewOutcome.NOT_SATISFIED, "No.")));
  }

  @Test
  @DisplayName("REV-3")
  void an_interest_declared_in_between_is_refused_at_the_moment_of_judging() {
    ReviewId review = desk.taken(submitted());
    desk.declare.handle(new DeclareReviewInterest.Command(PRACTICE, "My sister works there."));

    refused(
        "reviewer-has-interest",
        () -> desk.judge.handle(desk.judgement(review, Verdict.MET, ReviewOutcome.SATISFIED, "")));
    refused(
        "reviewer-has-interest",
        () -> desk.query.handle(new QueryReport.Command(review, List.of())));
    desk.as(COLLEAGUE);
    desk.take.handle(new TakeReview.Command(desk.reviews.get(review).report()));
    desk.judge.handle(desk.judgement(review, Verdict.MET, ReviewOutcome.SATISFIED, ""));
  }

  @Test
  @DisplayName("REV-7")
  void a_query_goes_to_the_practice_and_comes_back_with_what_changed() {
    ReportId id = submitted();
    ReviewId review = desk.taken(id);
    desk.query.handle(
        new QueryReport.Command(
            review, List.of(new QuarterlyReport.Query(SectionCode.PLAN, "By when?"))));

    desk.as(MANAGER);
    var mine = desk.viewMine.ask(id);
    assertThat(mine.section(SectionCode.PLAN).queries()).hasSize(1);
    assertThat(mine.answersQueries()).isTrue();
    var items = new java.util.ArrayList<>(mine.content().plan());
    items.set(0, new PlanItem(items.get(0).item(), "integrated-care", "Meet monthly from May"));
    desk.savePlan.handle(
        new org.quantock.application.reporting.SavePlan.Command(
            id, mine.section(SectionCode.PLAN).edition(), List.of(), items, false));
    desk.markComplete.handle(new MarkSectionComplete.Command(id, SectionCode.PLAN));
    desk.send(id, 2, "From May on.");

    desk.as(REVIEWER);
    var detail = desk.viewForReview.ask(id);
    assertThat(detail.submission().number()).isEqualTo(2);
    assertThat(detail.submission().note()).isEqualTo("From May on.");
    assertThat(detail.changes())
        .extracting(ReportChange::after)
        .containsExactly("Meet monthly from May");
    assertThat(detail.access().judge().given()).isTrue();
    assertThat(desk.reviews.get(review).submission()).isEqualTo(2);
  }

  @Test
  void the_area_team_never_sees_what_the_practice_is_writing() {
    ReportId id = submitted();
    ReviewId review = desk.taken(id);
    desk.query.handle(
        new QueryReport.Command(
            review, List.of(new QuarterlyReport.Query(SectionCode.PLAN, "By when?"))));
    desk.as(MANAGER);
    desk.savePlan.handle(
        new org.quantock.application.reporting.SavePlan.Command(
            id,
            desk.viewMine.ask(id).section(SectionCode.PLAN).edition(),
            List.of(),
            List.of(PlanItem.fresh("admissions", "A secret draft")),
            false));

    desk.as(REVIEWER);
    assertThat(desk.viewForReview.ask(id).toString()).doesNotContain("A secret draft");
    assertThat(desk.viewForReview.ask(id).status()).isEqualTo("With the practice");
  }

  @Test
  void a_draft_and_another_area_teams_report_do_not_exist_for_a_reviewer() {
    ReportId draft = desk.filled(2);
    desk.as(REVIEWER);
    assertThatThrownBy(() -> desk.viewForReview.ask(draft)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> desk.take.handle(new TakeReview.Command(draft)))
        .isInstanceOf(NotFound.class);

    desk.send(draft, 1, "");
    desk.as(person("Elsa Elsewhere", "QXX", Role.REVIEWER));
    assertThatThrownBy(() -> desk.viewForReview.ask(draft)).isInstanceOf(NotFound.class);
    assertThat(queue(Show.ALL).entries()).isEmpty();

    desk.as(person("Audrey Auditor", "QXX", Role.AUDITOR));
    assertThat(desk.viewForReview.ask(draft).access().take().given()).isFalse();
    assertThat(queue(Show.ALL).entries()).hasSize(1);
  }

  @Test
  @DisplayName("REP-13, REV-8")
  void a_reopened_report_loses_its_acceptance_and_gets_a_new_review() {
    ReportId id = submitted();
    desk.judge.handle(desk.judgement(desk.taken(id), Verdict.MET, ReviewOutcome.SATISFIED, ""));
    desk.reopen.handle(new ReopenReport.Command(id, "Figures of another practice."));
    assertThat(desk.reviews.of(SomeScheme.CODE)).isEmpty();

    desk.send(id, 2, "");
    ReviewId second = desk.taken(id);
    desk.judge.handle(
        desk.judgement(second, Verdict.PARTLY, ReviewOutcome.SATISFIED_IN_PART, "Half."));

    assertThat(desk.reviews.of(SomeScheme.CODE))
        .extracting(AcceptedReport::outcome)
        .containsExactly(ReviewOutcome.SATISFIED_IN_PART);
    assertThat(desk.viewForReview.ask(id).earlier())
        .extracting(ReviewDetail.Earlier::outcome)
        .containsExactly(ReviewOutcome.SATISFIED);
  }

  @Test
  void judgements_are_kept_and_the_fitting_outcomes_offered() {
    ReportId id = submitted();
    ReviewId review = desk.taken(id);
    desk.saveJudgements.handle(
        new SaveJudgements.Command(
            review, 0, List.of(new Judgement("progress", Verdict.MET, "It does."))));
    assertThat(desk.viewForReview.ask(id).fittingOutcomes()).isEmpty();

    desk.saveJudgements.handle(
        new SaveJudgements.Command(
            review,
            0,
            List.of(
                new Judgement("progress", Verdict.MET, "It does."),
                new Judgement("plan", Verdict.PARTLY, "No dates."))));
    assertThat(desk.viewForReview.ask(id).fittingOutcomes())
        .containsExactlyInAnyOrder(ReviewOutcome.SATISFIED_IN_PART, ReviewOutcome.NOT_SATISFIED);
  }

  @Test
  void the_queue_counts_and_filters() {
    ReportId id = submitted();
    desk.as(REVIEWER);
    assertThat(queue(Show.NEW).total()).isEqualTo(1);
    assertThat(desk.reviewTasks.tasks(REVIEWER, LAST_DAY))
        .extracting(Task::title)
        .containsExactly("1 report to review");

    desk.taken(id);
    desk.desk.moveTo(LAST_DAY.plusDays(3));
    assertThat(queue(Show.NEW).total()).isZero();
    assertThat(queue(Show.MINE).entries())
        .singleElement()
        .matches(entry -> entry.age() == 3 && entry.mine());
    assertThat(desk.queue.ask(new ListReviewQueue.Filter(Show.ALL, 0, "coast", 1)).total())
        .isEqualTo(1);
    assertThat(desk.queue.ask(new ListReviewQueue.Filter(Show.ALL, 3, "", 1)).total()).isZero();
  }

  @Test
  void the_practice_reads_the_decision_with_its_reasons_once_it_is_made() {
    ReportId id = submitted();
    ReviewId review = desk.taken(id);
    desk.as(MANAGER);
    assertThatThrownBy(() -> desk.viewDecision.ask(id)).isInstanceOf(NotFound.class);

    desk.as(REVIEWER);
    desk.judge.handle(
        desk.judgement(review, Verdict.PARTLY, ReviewOutcome.SATISFIED_IN_PART, "Half."));
    desk.as(MANAGER);
    assertThat(desk.viewDecision.ask(id).reasons()).isEqualTo("Half.");
    desk.as(STRANGER);
    assertThatThrownBy(() -> desk.viewDecision.ask(id)).isInstanceOf(NotFound.class);
  }

  @Test
  @DisplayName("AUD-5: the entries of a review say who had it, what was judged and what was asked")
  void the_entries_of_a_review_say_what_changed() {
    ReportId id = submitted();
    ReviewId review = desk.taken(id);
    assertThat(changes())
        .containsExactly("reviewer: nothing → Sam Reviewer", "review: nothing → Being reviewed");
    desk.saveJudgements.handle(
        new SaveJudgements.Command(
            review, 0, List.of(new Judgement("progress", Verdict.PARTLY, "It does."))));
    assertThat(changes())
        .singleElement()
        .asString()
        .as("unfinished: that it changed, not what it says")
        .matches("The report shows progress\\.: nothing → 20 characters, SHA-256 [0-9a-f]{12}…");
    desk.saveJudgements.handle(
        new SaveJudgements.Command(
            review, 0, List.of(new Judgement("progress", Verdict.MET, "It does."))));
    assertThat(changes())
        .singleElement()
        .asString()
        .matches(
            "The report shows progress\\.: 20 characters, SHA-256 [0-9a-f]{12}…"
                + " → 13 characters, SHA-256 [0-9a-f]{12}…");

    desk.as(COLLEAGUE);
    desk.take.handle(new TakeReview.Command(id));
    assertThat(changes()).containsExactly("reviewer: Sam Reviewer → Kit Reviewer");
    desk.query.handle(
        new QueryReport.Command(
            review, List.of(new QuarterlyReport.Query(SectionCode.PLAN, "By when?"))));
    assertThat(changes())
        .containsExactly(
            "state: Submitted → Queried",
            "review: Being reviewed → Waiting for the practice",
            "asked about plan: nothing → By when?");
    desk.declare.handle(new DeclareReviewInterest.Command(PRACTICE, "My sister works there."));
    assertThat(changes()).containsExactly("interest: nothing → My sister works there.");
  }

  private List<String> changes() {
    return desk.desk.entries.get(desk.desk.entries.size() - 1).changes();
  }

  private ListReviewQueue.Queue queue(Show show) {
    return desk.queue.ask(new ListReviewQueue.Filter(show, 0, "", 1));
  }

  private ReportId submitted() {
    ReportId id = desk.filled(2);
    desk.send(id, 1, "");
    return id;
  }

  private static void refused(String code, ThrowingCallable act) {
    assertThat(catchThrowableOfType(RuleViolated.class, act).code()).isEqualTo(code);
  }
}
