package org.quantock.application.review;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.quantock.application.reporting.ReportReading;
import org.quantock.application.reporting.SubmissionDetail;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.domain.reporting.ReportChange;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.reporting.ReportSubmission;
import org.quantock.domain.reporting.Reports;
import org.quantock.domain.reporting.Turn;
import org.quantock.domain.review.NarrativeRating;
import org.quantock.domain.review.Review;
import org.quantock.domain.review.ReviewAccess;
import org.quantock.domain.review.ReviewInterests;
import org.quantock.domain.review.ReviewState;
import org.quantock.domain.review.Reviews;
import org.quantock.domain.scheme.Terms;

/** One submitted report with its review, for the area team and the auditor. */
@Query
@Requires(Permission.VIEW_SUBMITTED_REPORTS)
public class ViewForReview {

  private Reports reports;
  private Reviews reviews;
  private ReviewInterests interests;
  private ReviewScope scope;
  private ReportReading reading;
  private Caller caller;

  protected ViewForReview() {}

  @Inject
  public ViewForReview(
      Reports reports,
      Reviews reviews,
      ReviewInterests interests,
      ReviewScope scope,
      ReportReading reading,
      Caller caller) {
    this.reports = reports;
    this.reviews = reviews;
    this.interests = interests;
    this.scope = scope;
    this.reading = reading;
    this.caller = caller;
  }

  public ReviewDetail ask(ReportId id) {
    QuarterlyReport report = scope.report(id);
    ReportSubmission latest = report.latestSubmission().orElseThrow();
    Optional<Review> review = reviews.current(id);
    Terms terms = reading.terms(report);
    return new ReviewDetail(
        id,
        report.state(),
        status(report, review),
        review.map(Review::id).orElse(null),
        review.map(Review::state).orElse(null),
        review.map(Review::version).orElse(0),
        review.map(Review::reviewerName).orElse(null),
        terms.criteria(),
        review.map(Review::judgements).orElse(List.of()),
        narratives(report, latest, review.map(Review::ratings).orElse(List.of())),
        review.flatMap(Review::outcome).orElse(null),
        review.map(Review::reasons).orElse(""),
        review.flatMap(Review::decidedOn).orElse(null),
        reading.submission(report, latest),
        report.submissions().stream().map(sent -> reading.submission(report, sent)).toList(),
        changes(report, latest, terms),
        lastPeriod(report),
        reading.warnings(report, latest.content()),
        report.queries(),
        earlier(id),
        ReviewAccess.of(
            report,
            review,
            interests.of(caller.person().id(), report.practice()),
            caller.person()));
  }

  private List<ReviewDetail.Narrative> narratives(
      QuarterlyReport report, ReportSubmission sent, List<NarrativeRating> rated) {
    Map<IndicatorCode, String> titles = reading.titles(report);
    List<ReviewDetail.Narrative> narratives = new ArrayList<>();
    reading
        .narratives(report, sent)
        .forEach(
            (code, scale) ->
                narratives.add(
                    new ReviewDetail.Narrative(
                        code,
                        titles.get(code),
                        sent.content().figures(code).narrative(),
                        scale.ratings(),
                        rated.stream()
                            .filter(one -> one.indicator().equals(code))
                            .map(NarrativeRating::rating)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null))));
    return narratives;
  }

  private static String status(QuarterlyReport report, Optional<Review> review) {
    if (report.state().turn() == Turn.PRACTICE) {
      return "With the practice";
    }
    return review.map(Review::state).map(ReviewState::title).orElse(report.state().title());
  }

  private static List<ReportChange> changes(
      QuarterlyReport report, ReportSubmission latest, Terms terms) {
    return latest.number() == 1
        ? List.of()
        : ReportChange.between(
            report.submission(latest.number() - 1).content(), latest.content(), terms);
  }

  private SubmissionDetail lastPeriod(QuarterlyReport report) {
    return reports.of(report.scheme(), report.practice()).stream()
        .filter(other -> other.period().number() < report.period().number())
        .filter(other -> other.latestSubmission().isPresent())
        .max(Comparator.comparingInt(other -> other.period().number()))
        .map(other -> reading.submission(other, other.latestSubmission().orElseThrow()))
        .orElse(null);
  }

  private List<ReviewDetail.Earlier> earlier(ReportId id) {
    return reviews.of(id).stream()
        .filter(review -> review.state() == ReviewState.REOPENED)
        .map(
            review ->
                new ReviewDetail.Earlier(
                    review.reviewerName(),
                    review.submission(),
                    review.outcome().orElse(null),
                    review.reasons(),
                    review.decidedOn().orElse(null)))
        .toList();
  }
}
