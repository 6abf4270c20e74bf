package org.quantock.application.reporting;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.reporting.ReportState;
import org.quantock.domain.reporting.Reports;
import org.quantock.domain.reporting.SignOff;
import org.quantock.domain.scheme.Schemes;

/** A second person of the practice declares the report right (REP-8). */
@UseCase
@Requires(Permission.SIGN_OFF_REPORT)
public class SignOffReport {

  private Reports reports;
  private Schemes schemes;
  private Caller caller;
  private BusinessCalendar calendar;
  private AuditTrail audit;

  protected SignOffReport() {}

  @Inject
  public SignOffReport(
      Reports reports,
      Schemes schemes,
      Caller caller,
      BusinessCalendar calendar,
      AuditTrail audit) {
    this.reports = reports;
    this.schemes = schemes;
    this.caller = caller;
    this.calendar = calendar;
    this.audit = audit;
  }

  /**
   * @param edition of the whole report, as the signer read it
   * @param declared whether the declaration is ticked
   * @param name the signer's name as typed
   */
  public record Command(ReportId report, int edition, boolean declared, String name) {}

  public void handle(Command command) {
    QuarterlyReport report = reports.getForChange(command.report());
    ReportState before = report.state();
    String signedBefore = signedBy(report);
    boolean again =
        before == ReportState.SIGNED_OFF
            && report.signOff().filter(s -> s.person().equals(caller.person().id())).isPresent();
    if (!again) {
      report.signOff(
          command.edition(),
          command.declared(),
          command.name(),
          schemes.get(report.scheme()).versionNumbered(report.schemeVersion()).terms(),
          caller.person(),
          calendar.today());
      reports.flush();
    }
    audit.record(
        Deed.done(
                SignOffReport.class,
                "report",
                report.id(),
                "%s the report of %s for %s"
                    .formatted(
                        again ? "Asked again to sign off" : "Signed off",
                        report.practice(),
                        report.period().shortName()))
            .changing("state", before.title(), report.state().title())
            .changing("signed off by", signedBefore, signedBy(report)));
  }

  /** The name as typed; null where there is no sign-off. */
  private static String signedBy(QuarterlyReport report) {
    return report.signOff().map(SignOff::name).orElse(null);
  }
}
