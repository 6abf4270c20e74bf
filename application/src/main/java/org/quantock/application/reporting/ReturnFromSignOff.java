package org.quantock.application.reporting;

import jakarta.inject.Inject;
import java.util.Optional;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.reporting.Reports;
import org.quantock.domain.reporting.SectionCode;

/** Sends the report back to its authors instead of signing it off, saying what has to change. */
@UseCase
@Requires(Permission.SIGN_OFF_REPORT)
public class ReturnFromSignOff {

  private Reports reports;
  private Caller caller;
  private BusinessCalendar calendar;
  private AuditTrail audit;

  protected ReturnFromSignOff() {}

  @Inject
  public ReturnFromSignOff(
      Reports reports, Caller caller, BusinessCalendar calendar, AuditTrail audit) {
    this.reports = reports;
    this.caller = caller;
    this.calendar = calendar;
    this.audit = audit;
  }

  /**
   * @param section the section that has to change, where it is one; it is no longer complete then
   */
  public record Command(ReportId report, Optional<SectionCode> section, String note) {}

  public void handle(Command command) {
    QuarterlyReport report = reports.getForChange(command.report());
    report.sendBack(command.section(), command.note(), caller.person(), calendar.today());
    reports.flush();
    audit.record(
        ReturnFromSignOff.class,
        "report",
        report.id(),
        "Sent the report of %s for %s back to its authors"
            .formatted(report.practice(), report.period().shortName()));
  }
}
