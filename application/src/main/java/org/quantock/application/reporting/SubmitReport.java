package org.quantock.application.reporting;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.audit.Differences;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.domain.reporting.Receipt;
import org.quantock.domain.reporting.ReportAction;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.reporting.ReportState;
import org.quantock.domain.reporting.ReportSubmitted;
import org.quantock.domain.reporting.Reports;

/** Sends the signed-off report to the area team and gives the receipt (REP-10 to REP-12). */
@UseCase
@Requires(Permission.EDIT_REPORT)
public class SubmitReport {

  private Reports reports;
  private Caller caller;
  private BusinessCalendar calendar;
  private Clock clock;
  private AuditTrail audit;
  private Event<ReportSubmitted> submitted;

  protected SubmitReport() {}

  @Inject
  public SubmitReport(
      Reports reports,
      Caller caller,
      BusinessCalendar calendar,
      Clock clock,
      AuditTrail audit,
      Event<ReportSubmitted> submitted) {
    this.reports = reports;
    this.caller = caller;
    this.calendar = calendar;
    this.clock = clock;
    this.audit = audit;
    this.submitted = submitted;
  }

  /**
   * @param submission the number this submission would have: 1 for the first. Asking again for one
   *     that was made gives its receipt.
   * @param note to the area team; needed when it answers queries, else may be empty
   */
  public record Command(ReportId report, int submission, String note) {}

  public Receipt handle(Command command) {
    QuarterlyReport report = reports.getForChange(command.report());
    LocalDate today = calendar.today();
    int earlier = report.submissions().size();
    ReportState before = report.state();
    Receipt receipt =
        report.submit(
            command.submission(),
            command.note(),
            caller.person(),
            today,
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    boolean sent = report.submissions().size() > earlier;
    if (sent) {
      reports.flush();
      carryForward(report);
      submitted.fire(new ReportSubmitted(report.id(), receipt.number(), today));
    }
    Deed deed =
        Deed.done(
                SubmitReport.class,
                "report",
                report.id(),
                "%s the report of %s for %s, %s%s"
                    .formatted(
                        sent ? "Submitted" : "Asked again to submit",
                        report.practice(),
                        report.period().shortName(),
                        receipt.reference(),
                        receipt.lateDays() == 0
                            ? ""
                            : ", %d days late".formatted(receipt.lateDays())))
            .changing("state", before.title(), report.state().title());
    audit.record(sent ? noting(deed, report.submission(receipt.number()).note()) : deed);
    return receipt;
  }

  private static Deed noting(Deed deed, String note) {
    return new Differences().note("note to the area team", "", note).addTo(deed);
  }

  /** REP-7: a later report that is being written gets this one's plan to answer. */
  private void carryForward(QuarterlyReport report) {
    reports.of(report.scheme(), report.practice()).stream()
        .filter(later -> later.period().number() > report.period().number())
        .findFirst()
        .filter(next -> next.allows(ReportAction.SIGN_OFF))
        .map(next -> reports.getForChange(next.id()))
        .ifPresent(
            next -> {
              next.carryForward(report.content().toCarryForward(report.period().number()));
              reports.flush();
            });
  }
}
