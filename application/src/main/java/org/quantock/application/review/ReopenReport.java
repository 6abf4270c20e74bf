package org.quantock.application.review;

import jakarta.inject.Inject;
import java.util.Optional;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.reporting.ReportState;
import org.quantock.domain.reporting.Reports;
import org.quantock.domain.review.Review;
import org.quantock.domain.review.ReviewAccess;
import org.quantock.domain.review.ReviewInterests;
import org.quantock.domain.review.Reviews;

/** Opens a submitted or decided report to its practice again, with a reason (REP-13, REV-8). */
@UseCase
@Requires(Permission.REOPEN_REPORT)
public class ReopenReport {

  private Reviews reviews;
  private Reports reports;
  private ReviewInterests interests;
  private ReviewScope scope;
  private Caller caller;
  private BusinessCalendar calendar;
  private AuditTrail audit;

  protected ReopenReport() {}

  @Inject
  public ReopenReport(
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

  public record Command(ReportId report, String reason) {}

  public void handle(Command command) {
    Actor person = caller.person();
    QuarterlyReport report = scope.reportForChange(command.report());
    Optional<Review> review = reviews.current(report.id());
    ReviewAccess.of(report, review, interests.of(person.id(), report.practice()), person)
        .reopen()
        .orRefuse();
    ReportState before = report.state();
    report.reopen(command.reason(), person, calendar.today());
    review.ifPresent(Review::reopen);
    reviews.flush();
    reports.flush();
    audit.record(
        Deed.done(
                ReopenReport.class,
                "report",
                report.id(),
                "Reopened the report of %s for %s: %s"
                    .formatted(
                        report.practice(), report.period().shortName(), command.reason().strip()))
            .changing("state", before.title(), report.state().title())
            .because(command.reason()));
  }
}
