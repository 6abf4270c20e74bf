package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.indicator.Achievement;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.reporting.Figures;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.domain.reporting.ReportSubmission;
import org.quantock.domain.reporting.Reports;
import org.quantock.domain.reporting.ValueStatus;
import org.quantock.domain.review.NarrativeRating;
import org.quantock.domain.review.Review;
import org.quantock.domain.review.Reviews;
import org.quantock.domain.scheme.SchemeCode;

/** The retained indicators as the latest submission of a decided report has them. */
@ApplicationScoped
public class ReportedResults implements RetainedResults {

  private Reports reports;
  private Reviews reviews;

  protected ReportedResults() {}

  @Inject
  public ReportedResults(Reports reports, Reviews reviews) {
    this.reports = reports;
    this.reviews = reviews;
  }

  @Override
  public List<RetainedResult> of(SchemeCode scheme, PracticeCode practice, int period) {
    return reports
        .of(scheme, practice, period)
        .filter(report -> report.state().isDecided())
        .flatMap(report -> report.latestSubmission().map(sent -> results(sent, ratings(report))))
        .orElse(List.of());
  }

  /** The ratings of the narratives by the review that decided the report (REV-10). */
  private List<NarrativeRating> ratings(QuarterlyReport report) {
    return reviews
        .current(report.id())
        .filter(review -> review.state().isJudged())
        .map(Review::ratings)
        .orElse(List.of());
  }

  private static List<RetainedResult> results(
      ReportSubmission submission, List<NarrativeRating> ratings) {
    String source = "Report " + submission.receipt();
    return submission.content().figures().stream()
        .flatMap(figures -> result(figures, ratings, source).stream())
        .toList();
  }

  /** What was achieved of a local kind; empty for a narrative that nobody rated. */
  private static Optional<Achievement> achieved(Figures figures, List<NarrativeRating> ratings) {
    return switch (figures.kind()) {
      case NUMERIC -> Optional.of(new Achievement.Numeric(figures.measured()));
      case MILESTONE -> Optional.of(new Achievement.Milestone(figures.reachedOn()));
      case NARRATIVE ->
          ratings.stream()
              .filter(one -> one.indicator().equals(figures.indicator()))
              .filter(one -> one.rating() != null)
              .<Achievement>map(one -> new Achievement.Narrative(one.rating()))
              .findFirst();
      case REGISTER, FRACTION, DECLARED ->
          throw new IllegalStateException(figures.kind() + " is counted");
    };
  }

  /** What is missing or not yet known is no result; where there is nothing to count, it is 0. */
  private static Optional<RetainedResult> result(
      Figures figures, List<NarrativeRating> ratings, String source) {
    if (figures.kind() != null && figures.status() == ValueStatus.GIVEN) {
      return achieved(figures, ratings)
          .map(achieved -> new RetainedResult(figures.indicator(), achieved, source));
    }
    return switch (figures.status()) {
      case GIVEN ->
          Optional.of(
              new RetainedResult(
                  figures.indicator(),
                  figures.numerator(),
                  figures.denominator(),
                  figures.exceptions(),
                  source));
      case NOTHING_TO_REPORT, NOT_APPLICABLE ->
          Optional.of(
              new RetainedResult(
                  figures.indicator(),
                  0,
                  0,
                  0,
                  "%s: %s".formatted(source, figures.status().title())));
      case NOT_YET_KNOWN, MISSING -> Optional.empty();
    };
  }
}
