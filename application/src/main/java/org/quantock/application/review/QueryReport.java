package org.quantock.application.review;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.audit.Differences;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.domain.reporting.ReportState;
import org.quantock.domain.reporting.Reports;
import org.quantock.domain.review.Review;
import org.quantock.domain.review.ReviewAccess;
import org.quantock.domain.review.ReviewId;
import org.quantock.domain.review.ReviewInterests;
import org.quantock.domain.review.ReviewState;
import org.quantock.domain.review.Reviews;

/** Asks the practice about sections of its report and hands it the turn (REV-7). */
@UseCase
@Requires(Permission.REVIEW_REPORT)
public class QueryReport {

  private Reviews reviews;
  private Reports reports;
  private ReviewInterests interests;
  private ReviewScope scope;
  private Caller caller;
  private BusinessCalendar calendar;
  private AuditTrail audit;

  protected QueryReport() {}

  @Inject
  public QueryReport(
      Reviews reviews,
      Reports reports,
      ReviewInterests interests,
      ReviewScope scope,
      Caller caller,
      BusinessCalendar calendar,
      AuditTrail audit) {
    this.reviews = reviews;
    this.reports = reports;
    this.interests = interests;
    this.scope = scope;
    this.caller = caller;
    this.calendar = calendar;
    this.audit = audit;
  }

  /**
   * @param queries at least one, each naming its section
   */
  public record Command(ReviewId review, List<QuarterlyReport.Query> queries) {}

  public void handle(Command command) {
    Actor person = caller.person();
    QuarterlyReport report = scope.reportForChange(reviews.get(command.review()).report());
    Review review = reviews.getForChange(command.review());
    ReviewAccess.of(
            report, Optional.of(review), interests.of(person.id(), report.practice()), person)
        .query()
        .orRefuse();
    ReportState before = report.state();
    ReviewState reviewBefore = review.state();
    report.query(command.queries(), person, calendar.today());
    review.query(person);
    reviews.flush();
    reports.flush();
    var asked = new Differences();
    for (QuarterlyReport.Query query : command.queries()) {
      asked.note("asked about " + query.section(), "", query.text().strip());
    }
    audit.record(
        asked.addTo(
            Deed.done(
                    QueryReport.class,
                    "report",
                    report.id(),
                    "Asked %s about its report for %s, sections: %s"
                        .formatted(
                            report.practice(),
                            report.period().shortName(),
                            command.queries().stream()
                                .map(query -> query.section().value())
                                .collect(Collectors.joining(", "))))
                .changing("state", before.title(), report.state().title())
                .changing("review", reviewBefore.title(), review.state().title())));
  }
}
