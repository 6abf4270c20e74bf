package org.quantock.application.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quantock.domain.reporting.SomeReport.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.reporting.ReportingFacts;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.IndicatorKind;
import org.quantock.domain.indicator.Rating;
import org.quantock.domain.indicator.RatingScale;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.reporting.CarriedItem;
import org.quantock.domain.reporting.FigureEntry;
import org.quantock.domain.reporting.LocalAnswer;
import org.quantock.domain.reporting.PlanAnswer;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.domain.reporting.ReportState;
import org.quantock.domain.reporting.Reports;
import org.quantock.domain.reporting.SectionCode;
import org.quantock.domain.reporting.ValueStatus;
import org.quantock.domain.review.AcceptedReport;
import org.quantock.domain.review.Judgement;
import org.quantock.domain.review.NarrativeRating;
import org.quantock.domain.review.Review;
import org.quantock.domain.review.ReviewId;
import org.quantock.domain.review.ReviewInterest;
import org.quantock.domain.review.ReviewInterests;
import org.quantock.domain.review.ReviewOutcome;
import org.quantock.domain.review.Reviews;
import org.quantock.domain.review.Verdict;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.Percentage;

/** What every store of reports and reviews does, in memory and in a database. */
public abstract class ReportRecordsContract {

  /**
   * @param forget puts aside what is in memory, so that the next read is from the store
   */
  public record Records(
      Reports reports,
      ReportingFacts facts,
      Reviews reviews,
      ReviewInterests interests,
      ReviewQueries queries,
      AcceptedReports accepted,
      Runnable forget) {}

  /** An empty store that knows the scheme, practices and people of the fixtures. */
  protected abstract void withRecords(Consumer<Records> work);

  @Test
  void a_report_comes_back_with_its_sections_submissions_and_queries() {
    withRecords(
        records -> {
          QuarterlyReport report = queried();
          records.reports().add(report);
          records.forget().run();

          QuarterlyReport read = records.reports().getForChange(report.id());
          assertThat(read.content()).isEqualTo(report.content());
          assertThat(read.period()).isEqualTo(report.period());
          assertThat(read.state()).isEqualTo(ReportState.QUERIED);
          assertThat(read.openQueries()).isEqualTo(report.openQueries());
          assertThat(read.submission(1).content()).isEqualTo(report.submission(1).content());
          assertThat(read.submission(1).submittedAt()).isEqualTo(AT);
          assertThat(read.sections())
              .extracting(section -> section.code().value())
              .containsExactly("aim-integrated-care", "aim-admissions", "plan", "indicators");
          assertThat(read.section(SectionCode.PLAN).authors())
              .isEqualTo(report.section(SectionCode.PLAN).authors());
          assertThat(read.signOff()).isEmpty();
          assertThat(read.reopened()).isEmpty();
          assertThat(read.isWorkOf(MANAGER.id())).isTrue();
        });
  }

  @Test
  void what_changes_after_reading_is_kept() {
    withRecords(
        records -> {
          var item =
              new CarriedItem(
                  UUID.randomUUID(),
                  "integrated-care",
                  "Train staff",
                  1,
                  PlanAnswer.UNANSWERED,
                  "");
          QuarterlyReport fresh = started(2, List.of(item));
          records.reports().add(fresh);
          records.forget().run();

          QuarterlyReport report = records.reports().getForChange(fresh.id());
          fill(report);
          signOff(report, LAST_DAY);
          records.reports().flush();
          records.forget().run();

          QuarterlyReport read = records.reports().get(fresh.id());
          assertThat(read.state()).isEqualTo(ReportState.SIGNED_OFF);
          assertThat(read.signOff()).isEqualTo(report.signOff());
          assertThat(read.content()).isEqualTo(report.content());
          assertThat(read.content().carried())
              .extracting(CarriedItem::answer)
              .containsExactly(PlanAnswer.DONE);
        });
  }

  @Test
  @DisplayName("REP-1")
  void a_report_is_found_by_scheme_practice_and_period() {
    withRecords(
        records -> {
          QuarterlyReport third = started(3, List.of());
          QuarterlyReport second = started(2, List.of());
          records.reports().add(third);
          records.reports().add(second);

          assertThat(records.reports().of(SomeScheme.CODE, PRACTICE))
              .extracting(QuarterlyReport::id)
              .containsExactly(second.id(), third.id());
          assertThat(records.reports().of(SomeScheme.CODE, PRACTICE, 3).map(QuarterlyReport::id))
              .contains(third.id());
          assertThat(records.reports().of(SomeScheme.CODE, PRACTICE, 1)).isEmpty();
          assertThat(records.reports().of(SomeScheme.CODE, new PracticeCode("Z99002"))).isEmpty();
        });
  }

  @Test
  void the_facts_tell_first_submission_and_latest_figures() {
    withRecords(
        records -> {
          QuarterlyReport report = queried();
          complete(report);
          signOff(report, LAST_DAY.plusDays(40));
          report.submit(2, "As asked.", MANAGER, LAST_DAY.plusDays(40), AT);
          records.reports().add(report);
          records.reports().add(started(3, List.of()));

          List<ReportingFacts.ReportFact> facts = records.facts().reports(SomeScheme.CODE);
          assertThat(facts).hasSize(2);
          assertThat(facts.get(0))
              .isEqualTo(
                  new ReportingFacts.ReportFact(
                      report.id(),
                      PRACTICE,
                      2,
                      LocalDate.of(2014, 10, 31),
                      LAST_DAY,
                      0,
                      2,
                      ReportState.RESUBMITTED));
          assertThat(facts.get(1).submittedOn()).isNull();
          assertThat(facts.get(1).submissions()).isZero();
          assertThat(records.facts().figures(SomeScheme.CODE))
              .containsExactly(
                  new ReportingFacts.FigureFact(
                      PRACTICE, 2, new IndicatorCode("DM003"), ValueStatus.GIVEN, 80, 100, 5),
                  new ReportingFacts.FigureFact(
                      PRACTICE, 2, new IndicatorCode("MH002"), ValueStatus.GIVEN, 0, 12, 0));
          assertThat(records.facts().figures(SomeScheme.CODE, PRACTICE)).hasSize(2);
          assertThat(records.facts().figures(SomeScheme.CODE, new PracticeCode("Z99002")))
              .isEmpty();
        });
  }

  @Test
  @DisplayName("REP-16, REV-10")
  void numbers_milestones_narratives_and_their_ratings_come_back() {
    withRecords(
        records -> {
          var first = new IndicatorCode("DM003");
          var second = new IndicatorCode("MH002");
          QuarterlyReport report = filled();
          report.saveFigures(
              edition(report, SectionCode.INDICATORS),
              List.of(
                  new FigureEntry(first, null, LocalAnswer.narrative("We opened late."), ""),
                  new FigureEntry(
                      second, null, LocalAnswer.reachedOn(LocalDate.of(2014, 9, 1)), "")),
              TERMS,
              Map.of(first, IndicatorKind.NARRATIVE, second, IndicatorKind.MILESTONE),
              MANAGER,
              AT);
          complete(report);
          signOff(report, LAST_DAY);
          report.submit(1, "", MANAGER, LAST_DAY, AT);
          report.section(SectionCode.INDICATORS);
          records.reports().add(report);
          Review review = new Review(ReviewId.fresh(), report, REVIEWER, LAST_DAY.plusDays(5));
          review.save(
              0,
              List.of(),
              List.of(new NarrativeRating(first, "Good")),
              TERMS.criteria(),
              Map.of(
                  first,
                  new RatingScale(
                      List.of(
                          new Rating("Good", Percentage.HUNDRED),
                          new Rating("Not", Percentage.ZERO)))),
              REVIEWER);
          records.reviews().add(review);
          records.forget().run();

          QuarterlyReport read = records.reports().get(report.id());
          assertThat(read.content().figures()).isEqualTo(report.content().figures());
          assertThat(read.submission(1).content().figures())
              .isEqualTo(report.submission(1).content().figures());
          assertThat(read.content().figures(first).narrative()).isEqualTo("We opened late.");
          assertThat(read.content().figures(second).reachedOn())
              .isEqualTo(LocalDate.of(2014, 9, 1));
          assertThat(records.reviews().current(report.id()).orElseThrow().ratings())
              .containsExactly(new NarrativeRating(first, "Good"));
        });
  }

  @Test
  @DisplayName("REV-1, REV-8, REV-9")
  void a_judged_review_is_accepted_until_its_report_is_reopened() {
    withRecords(
        records -> {
          QuarterlyReport report = submitted();
          records.reports().add(report);
          Review review = new Review(ReviewId.fresh(), report, REVIEWER, LAST_DAY.plusDays(5));
          records.reviews().add(review);
          assertThat(records.accepted().of(SomeScheme.CODE)).isEmpty();

          Review held = records.reviews().getForChange(review.id());
          held.judge(
              held.version(),
              List.of(
                  new Judgement("progress", Verdict.MET, "It does."),
                  new Judgement("plan", Verdict.PARTLY, "No dates.")),
              ReviewOutcome.SATISFIED_IN_PART,
              "The plan has no dates.",
              TERMS.criteria(),
              REVIEWER,
              LAST_DAY.plusDays(9));
          records.reviews().flush();
          records.forget().run();

          Review read = records.reviews().current(report.id()).orElseThrow();
          assertThat(read.judgements()).isEqualTo(held.judgements());
          assertThat(read.outcome()).contains(ReviewOutcome.SATISFIED_IN_PART);
          assertThat(records.accepted().of(SomeScheme.CODE))
              .containsExactly(
                  new AcceptedReport(
                      report.id(),
                      SomeScheme.CODE,
                      PRACTICE,
                      2,
                      ReviewOutcome.SATISFIED_IN_PART,
                      LAST_DAY.plusDays(9)));

          records.reviews().getForChange(review.id()).reopen();
          records.reviews().flush();
          assertThat(records.reviews().current(report.id())).isEmpty();
          assertThat(records.reviews().of(report.id())).hasSize(1);
          assertThat(records.accepted().of(SomeScheme.CODE)).isEmpty();
        });
  }

  @Test
  void the_queue_holds_submitted_reports_of_the_area_team_and_never_a_draft() {
    withRecords(
        records -> {
          QuarterlyReport report = queried();
          records.reports().add(report);
          records.reports().add(started(3, List.of()));
          records
              .reviews()
              .add(new Review(ReviewId.fresh(), report, REVIEWER, LAST_DAY.plusDays(5)));

          List<QueueRow> rows = records.queries().queue(Optional.of(new OrganisationCode("QAT")));
          assertThat(rows).hasSize(1);
          assertThat(rows.get(0).practice()).isEqualTo(PRACTICE);
          assertThat(rows.get(0).reviewerName()).isEqualTo(REVIEWER.name());
          assertThat(rows.get(0).askedOn()).isEqualTo(LocalDate.of(2014, 10, 10));
          assertThat(rows.get(0).status()).isEqualTo("With the practice");
          assertThat(rows.get(0).age(LocalDate.of(2014, 10, 15))).isEqualTo(5);
          assertThat(records.queries().queue(Optional.empty())).isEqualTo(rows);
          assertThat(records.queries().queue(Optional.of(new OrganisationCode("QCC")))).isEmpty();
        });
  }

  @Test
  @DisplayName("REV-3")
  void an_interest_is_found_by_person_and_practice() {
    withRecords(
        records -> {
          records
              .interests()
              .add(new ReviewInterest(REVIEWER, PRACTICE, "My sister works there.", LAST_DAY));
          records.forget().run();

          assertThat(records.interests().of(REVIEWER.id(), PRACTICE)).isPresent();
          assertThat(records.interests().of(REVIEWER.id(), new PracticeCode("Z99002"))).isEmpty();
          assertThat(records.interests().of(COLLEAGUE.id())).isEmpty();
        });
  }
}
