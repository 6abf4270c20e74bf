package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.ReportMilestone;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.domain.reporting.ReportSubmission;
import org.quantock.domain.reporting.Reports;
import org.quantock.domain.review.Review;
import org.quantock.domain.review.Reviews;
import org.quantock.domain.scheme.ReportingPeriod;
import org.quantock.domain.scheme.Scheme;

/** How far reports are, from the reports and reviews on record. */
@ApplicationScoped
public class ReportProgress implements ReportMilestones {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Reports reports;
  private Reviews reviews;

  protected ReportProgress() {}

  @Inject
  public ReportProgress(Reports reports, Reviews reviews) {
    this.reports = reports;
    this.reviews = reviews;
  }

  @Override
  public ReportMilestone of(Scheme scheme, PracticeCode practice, ReportingPeriod period) {
    return reports
        .of(scheme.code(), practice, period.number())
        .map(report -> of(report, period))
        .orElseGet(
            () ->
                new ReportMilestone(
                    period.dueOn(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "Practice: the report is not started; it is due on %s."
                        .formatted(DATE.format(period.dueOn()))));
  }

  private ReportMilestone of(QuarterlyReport report, ReportingPeriod period) {
    boolean decided = report.state().isDecided();
    Optional<Review> review = decided ? reviews.current(report.id()) : Optional.empty();
    return new ReportMilestone(
        period.dueOn(),
        report.latestSubmission().map(ReportSubmission::submittedOn),
        decided ? report.decidedOn() : Optional.empty(),
        review.flatMap(Review::outcome).map(JudgedReports::release),
        "%s: the report is %s."
            .formatted(
                report.state().turn().title(), report.state().title().toLowerCase(Locale.ROOT)));
  }
}
