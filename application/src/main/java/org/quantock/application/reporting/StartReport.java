package org.quantock.application.reporting;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.Participations;
import org.quantock.domain.reporting.CarriedItem;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.reporting.Reports;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.SchemeVersion;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.RuleViolated;

/** Starts the report of the caller's practice for a period, or gives the one there is (REP-1). */
@UseCase
@Requires(Permission.EDIT_REPORT)
public class StartReport {

  private Reports reports;
  private Participations participations;
  private Schemes schemes;
  private Caller caller;
  private BusinessCalendar calendar;
  private AuditTrail audit;

  protected StartReport() {}

  @Inject
  public StartReport(
      Reports reports,
      Participations participations,
      Schemes schemes,
      Caller caller,
      BusinessCalendar calendar,
      AuditTrail audit) {
    this.reports = reports;
    this.participations = participations;
    this.schemes = schemes;
    this.caller = caller;
    this.calendar = calendar;
    this.audit = audit;
  }

  public record Command(SchemeCode scheme, int period) {}

  public ReportId handle(Command command) {
    Actor person = caller.person();
    PracticeCode practice = person.practice();
    Participation participation =
        participations
            .of(command.scheme(), practice)
            .orElseThrow(() -> NotFound.of("scheme", command.scheme()));
    Optional<QuarterlyReport> present = reports.of(command.scheme(), practice, command.period());
    if (present.isPresent()) {
      ReportId id = present.get().id();
      audit.record(StartReport.class, "report", id, "Opened the report that was started already");
      return id;
    }
    LocalDate today = calendar.today();
    Scheme scheme = schemes.get(command.scheme());
    if (!scheme.isRunningOn(today)) {
      throw new RuleViolated(
          "scheme-not-running",
          "%s is not running, so no report can be started.".formatted(scheme.name()));
    }
    SchemeVersion version = scheme.versionOn(scheme.terms().period(command.period()).endsOn());
    var report =
        new QuarterlyReport(
            ReportId.fresh(),
            participation,
            version,
            command.period(),
            carried(command, practice),
            person,
            today);
    reports.add(report);
    int carried = report.content().carried().size();
    audit.record(
        Deed.done(
                StartReport.class,
                "report",
                report.id(),
                "Started the report of %s for %s".formatted(practice, report.period().name()))
            .changing("state", null, report.state().title())
            .changing("due", null, report.period().dueOn())
            .changing("version of the scheme", null, report.schemeVersion())
            .changing("planned earlier, to answer", null, carried == 0 ? null : carried));
    return report.id();
  }

  /** REP-7: what the latest submitted report before this period left to answer. */
  private List<CarriedItem> carried(Command command, PracticeCode practice) {
    return reports.of(command.scheme(), practice).stream()
        .filter(report -> report.period().number() < command.period())
        .filter(report -> report.latestSubmission().isPresent())
        .max(Comparator.comparingInt(report -> report.period().number()))
        .map(
            report ->
                report
                    .latestSubmission()
                    .orElseThrow()
                    .content()
                    .toCarryForward(report.period().number()))
        .orElse(List.of());
  }
}
