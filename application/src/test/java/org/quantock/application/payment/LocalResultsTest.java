package org.quantock.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quantock.domain.reporting.SomeReport.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.indicator.InMemoryIndicatorSets;
import org.quantock.application.reporting.InMemoryReports;
import org.quantock.application.review.InMemoryReviews;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.IndicatorKind;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.MilestoneScale;
import org.quantock.domain.indicator.NumericScale;
import org.quantock.domain.indicator.Rating;
import org.quantock.domain.indicator.RatingScale;
import org.quantock.domain.indicator.Scale;
import org.quantock.domain.payment.ScoredIndicator;
import org.quantock.domain.reporting.FigureEntry;
import org.quantock.domain.reporting.LocalAnswer;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.domain.reporting.SectionCode;
import org.quantock.domain.review.Judgement;
import org.quantock.domain.review.NarrativeRating;
import org.quantock.domain.review.Review;
import org.quantock.domain.review.ReviewId;
import org.quantock.domain.review.ReviewOutcome;
import org.quantock.domain.review.Verdict;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.Points;
import org.quantock.domain.shared.Quantity;

/** What practices report of local kinds and reviewers rate, scored by the set (REP-16, REV-10). */
class LocalResultsTest {

  private static final IndicatorSetCode SET = new IndicatorSetCode("local-2014-15");
  private static final IndicatorCode FIRST = new IndicatorCode("DM003");
  private static final IndicatorCode SECOND = new IndicatorCode("MH002");
  private static final RatingScale RATINGS =
      new RatingScale(
          List.of(
              new Rating("Good", Percentage.HUNDRED),
              new Rating("Partly", Percentage.of("33.3333")),
              new Rating("Not", Percentage.ZERO)));

  private final InMemoryReports reports = new InMemoryReports();
  private final InMemoryReviews reviews =
      new InMemoryReviews(reports, reports.held, SomeScheme.published());

  @Test
  @DisplayName("REV-10: a narrative has points by its rating only, once the report is judged")
  void a_narrative_has_points_by_its_rating_only() {
    QuarterlyReport report = submitted(RATINGS, LocalAnswer.narrative("We opened on Saturdays."));
    assertThat(scored(RATINGS)).isEmpty();

    judge(report, Map.of(FIRST, RATINGS), List.of(new NarrativeRating(FIRST, "Partly")));

    ScoredIndicator score = scored(RATINGS).get(0);
    assertThat(score.points()).isEqualTo(Points.of("3.33"));
    assertThat(score.arithmetic()).isEqualTo("Rated Partly: 33.3333% of 10 = 3.33 points");
  }

  @Test
  void a_number_has_points_by_its_scale() {
    var scale = new NumericScale(Quantity.of("20"), Quantity.of("7.5"));
    judge(submitted(scale, LocalAnswer.number("12.5")), Map.of(), List.of());

    assertThat(scored(scale).get(0).points()).isEqualTo(Points.of("6"));
  }

  @Test
  void a_milestone_has_points_by_the_day_it_was_reached() {
    var scale = new MilestoneScale(LocalDate.of(2014, 8, 31), Percentage.of("50"));
    judge(submitted(scale, LocalAnswer.reachedOn(LocalDate.of(2014, 9, 1))), Map.of(), List.of());

    assertThat(scored(scale).get(0).points()).isEqualTo(Points.of("5"));
  }

  /** The scores of the first indicator. */
  private List<ScoredIndicator> scored(Scale scale) {
    var sets = new InMemoryIndicatorSets();
    var set = new IndicatorSet(SET, "Local 2014-15", new FinancialYear(2014));
    set.add(
        new Indicator.Description(
            FIRST,
            "Local",
            "Local",
            "Made up",
            scale.kind(),
            Points.of("10"),
            null,
            null,
            false,
            "Made up",
            "not at all",
            scale));
    sets.add(set);
    var points = new PointsFromSets(sets);
    return new ReportedResults(reports, reviews)
        .of(SomeScheme.CODE, PRACTICE, 2).stream()
            .flatMap(result -> points.score(SET, result).stream())
            .toList();
  }

  private QuarterlyReport submitted(Scale scale, LocalAnswer answer) {
    QuarterlyReport report = filled();
    Map<IndicatorCode, IndicatorKind> kinds = Map.of(FIRST, scale.kind());
    report.saveFigures(
        edition(report, SectionCode.INDICATORS),
        List.of(new FigureEntry(FIRST, null, answer, ""), FigureEntry.of(SECOND.value(), 0, 12, 0)),
        TERMS,
        kinds,
        MANAGER,
        AT);
    complete(report);
    signOff(report, LAST_DAY);
    report.submit(1, "", MANAGER, LAST_DAY, AT);
    reports.add(report);
    return report;
  }

  private void judge(
      QuarterlyReport report,
      Map<IndicatorCode, RatingScale> scales,
      List<NarrativeRating> ratings) {
    LocalDate today = LAST_DAY.plusDays(5);
    Review review = new Review(ReviewId.fresh(), report, REVIEWER, today);
    review.judge(
        0,
        List.of(
            new Judgement("progress", Verdict.MET, "It does."),
            new Judgement("plan", Verdict.MET, "It does.")),
        ratings,
        ReviewOutcome.SATISFIED,
        "",
        TERMS.criteria(),
        scales,
        REVIEWER,
        today);
    reviews.add(review);
    report.decide(true, today);
  }
}
