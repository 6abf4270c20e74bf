package org.quantock.application.review;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.quantock.application.reporting.ReportReading;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.reporting.Reports;
import org.quantock.domain.review.Review;
import org.quantock.domain.review.Reviews;
import org.quantock.domain.scheme.Terms;
import org.quantock.domain.shared.NotFound;

/** The decision about a report of the caller's own practice, once there is one. */
@Query
@Requires(Permission.VIEW_OWN_REPORTS)
public class ViewMyDecision {

  private Reports reports;
  private Reviews reviews;
  private ReportReading reading;
  private Caller caller;

  protected ViewMyDecision() {}

  @Inject
  public ViewMyDecision(Reports reports, Reviews reviews, ReportReading reading, Caller caller) {
    this.reports = reports;
    this.reviews = reviews;
    this.reading = reading;
    this.caller = caller;
  }

  public DecisionDetail ask(ReportId id) {
    QuarterlyReport report =
        reports
            .find(id)
            .filter(found -> caller.person().isOf(found.practice()))
            .orElseThrow(() -> new NotFound("There is no such report."));
    Review review =
        reviews
            .current(id)
            .filter(found -> found.state().isJudged())
            .orElseThrow(() -> new NotFound("This report is not decided yet."));
    Terms terms = reading.terms(report);
    return new DecisionDetail(
        id,
        reading.submission(report, report.submission(review.submission())),
        review.outcome().orElseThrow(),
        review.reasons(),
        review.decidedOn().orElseThrow(),
        review.reviewerName(),
        terms.criteria().stream()
            .flatMap(
                criterion ->
                    review.judgements().stream()
                        .filter(one -> one.criterion().equals(criterion.code()))
                        .map(
                            one ->
                                new DecisionDetail.Line(
                                    criterion.text(), one.verdict(), one.reasons())))
            .toList(),
        ratings(report, review));
  }

  private List<DecisionDetail.Rated> ratings(QuarterlyReport report, Review review) {
    Map<IndicatorCode, String> titles = reading.titles(report);
    return review.ratings().stream()
        .map(
            one ->
                new DecisionDetail.Rated(
                    titles.containsKey(one.indicator())
                        ? one.indicator() + ": " + titles.get(one.indicator())
                        : one.indicator().value(),
                    one.rating()))
        .toList();
  }
}
