package org.quantock.application.reporting;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.reporting.ReportSection;
import org.quantock.domain.reporting.ReportState;
import org.quantock.domain.reporting.Reports;
import org.quantock.domain.reporting.SectionCode;
import org.quantock.domain.reporting.SectionStatus;

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
    ReportState before = report.state();
    Map<SectionCode, SectionStatus> statuses =
        report.sections().stream()
            .collect(Collectors.toMap(ReportSection::code, ReportSection::status));
    report.sendBack(command.section(), command.note(), caller.person(), calendar.today());
    reports.flush();
    Deed deed =
        Deed.done(
                ReturnFromSignOff.class,
                "report",
                report.id(),
                "Sent the report of %s for %s back to its authors"
                    .formatted(report.practice(), report.period().shortName()))
            .changing("state", before.title(), report.state().title())
            .because(command.note());
    for (ReportSection section : report.sections()) {
      deed =
          deed.changing(
              "section " + section.code(),
              statuses.get(section.code()).title(),
              section.status().title());
    }
    audit.record(deed);
  }
}
