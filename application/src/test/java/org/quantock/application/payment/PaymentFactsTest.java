package org.quantock.application.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quantock.application.indicator.InMemoryIndicatorSets;
import org.quantock.application.reporting.InMemoryReports;
import org.quantock.application.review.InMemoryReviews;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.IndicatorKind;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.IndicatorSets;
import org.quantock.domain.indicator.MilestoneScale;
import org.quantock.domain.payment.Release;
import org.quantock.domain.payment.ReportMilestone;
import org.quantock.domain.payment.ScoredIndicator;
import org.quantock.domain.payment.SomeFigures;
import org.quantock.domain.payment.SomeRun;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.reporting.SomeReport;
import org.quantock.domain.review.AcceptedReport;
import org.quantock.domain.review.ReviewOutcome;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.Points;

/** How the facts of other features reach payment. */
class PaymentFactsTest {

  @ParameterizedTest
  @CsvSource({"SATISFIED,FULL", "SATISFIED_IN_PART,PART", "NOT_SATISFIED,NONE"})
  @DisplayName("PAY-1: each outcome of a review releases what it should")
  void each_outcome_of_a_review_releases_what_it_should(ReviewOutcome outcome, Release release) {
    var report = ReportId.fresh();
    var judged =
        new JudgedReports(
            scheme ->
                List.of(
                    new AcceptedReport(
                        report, scheme, SomeFigures.PRACTICE, 1, outcome, SomeRun.DECIDED)));

    assertThat(judged.of(SomeScheme.CODE))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.release()).isEqualTo(release);
              assertThat(found.report()).isEqualTo(report.value());
              assertThat(found.decidedOn()).isEqualTo(SomeRun.DECIDED);
            });
  }

  @Test
  void owed_reports_that_are_not_decided_keep_a_scheme_open() {
    var payment = new PaymentDesk();
    var open =
        new ReportsToDecide(code -> payment.decided, payment.participations(), payment.schemes());

    // Two practices owe four reports each; the first of each is decided.
    assertThat(open.count(SomeScheme.CODE)).isEqualTo(6);
  }

  @ParameterizedTest
  @CsvSource({"FRACTION,546,1057,5.32", "REGISTER,0,80,20", "DECLARED,1,1,20", "DECLARED,0,1,0"})
  void a_result_scores_by_the_kind_of_its_indicator(
      IndicatorKind kind, int numerator, int denominator, String points) {
    Optional<ScoredIndicator> score =
        new PointsFromSets(sets(kind))
            .score(
                SET,
                new RetainedResult(
                    new IndicatorCode("AST003"), numerator, denominator, 4, "Report R1"));

    assertThat(score)
        .hasValueSatisfying(
            found -> {
              assertThat(found.points()).isEqualTo(Points.of(points));
              assertThat(found.source()).isEqualTo("Report R1; thresholds of qof-2014-15");
              assertThat(found.arithmetic()).isNotBlank();
            });
  }

  @Test
  void a_kind_that_is_not_achieved_by_counts_scores_nothing_and_says_so() {
    assertThat(
            new PointsFromSets(sets(IndicatorKind.MILESTONE))
                .score(SET, new RetainedResult(new IndicatorCode("AST003"), 1, 2, 0, "Report R1")))
        .hasValueSatisfying(
            found -> {
              assertThat(found.points()).isEqualTo(Points.ZERO);
              assertThat(found.arithmetic())
                  .isEqualTo("A milestone indicator is not scored from counts: 0 points");
            });
  }

  @Test
  void an_indicator_that_the_set_does_not_have_has_no_score() {
    assertThat(
            new PointsFromSets(sets(IndicatorKind.FRACTION))
                .score(SET, new RetainedResult(new IndicatorCode("AST999"), 1, 2, 0, "Report R1")))
        .isEmpty();
  }

  @Test
  void only_a_decided_report_gives_results() {
    var reports = new InMemoryReports();
    reports.add(SomeReport.submitted());
    QuarterlyReport report = SomeReport.submitted();
    var results =
        new ReportedResults(
            reports, new InMemoryReviews(reports, reports.held, SomeScheme.published()));

    assertThat(results.of(SomeScheme.CODE, SomeReport.PRACTICE, report.period().number()))
        .isEmpty();

    reports
        .of(SomeScheme.CODE, SomeReport.PRACTICE, report.period().number())
        .orElseThrow()
        .decide(true, SomeReport.LAST_DAY);

    assertThat(results.of(SomeScheme.CODE, SomeReport.PRACTICE, report.period().number()))
        .extracting(RetainedResult::indicator)
        .contains(new IndicatorCode("DM003"));
  }

  @Test
  void the_milestones_of_a_report_follow_its_life() {
    var reports = new InMemoryReports();
    var scheme = SomeScheme.published();
    var progress = new ReportProgress(reports, new InMemoryReviews(reports, reports.held, scheme));
    var period = SomeReport.submitted().period();

    assertThat(progress.of(scheme, SomeReport.PRACTICE, period).turn())
        .isEqualTo("Practice: the report is not started; it is due on 31 October 2014.");

    reports.add(SomeReport.submitted());
    ReportMilestone submitted = progress.of(scheme, SomeReport.PRACTICE, period);
    assertThat(submitted.turn()).isEqualTo("Area team: the report is submitted.");
    assertThat(submitted.submittedOn()).isPresent();
    assertThat(submitted.decidedOn()).isEmpty();
    assertThat(submitted.dueOn()).isEqualTo(period.dueOn());
  }

  private static final IndicatorSetCode SET = new IndicatorSetCode("qof-2014-15");

  private static IndicatorSets sets(IndicatorKind kind) {
    var set = new IndicatorSet(SET, "QOF 2014-15", new FinancialYear(2014));
    boolean fraction = kind == IndicatorKind.FRACTION;
    set.add(
        new Indicator.Description(
            new IndicatorCode("AST003"),
            "Clinical",
            "Asthma (AST)",
            "An indicator",
            kind,
            Points.of("20"),
            fraction ? Percentage.of("45") : null,
            fraction ? Percentage.of("70") : null,
            true,
            "test",
            "points: yes; thresholds: n/a; uses_prevalence: yes",
            kind == IndicatorKind.MILESTONE
                ? new MilestoneScale(LocalDate.of(2014, 9, 30))
                : null));
    var sets = new InMemoryIndicatorSets();
    sets.add(set);
    return sets;
  }
}
