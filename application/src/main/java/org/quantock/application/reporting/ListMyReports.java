package org.quantock.application.reporting;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.Participations;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.domain.reporting.ReportSection;
import org.quantock.domain.reporting.Reports;
import org.quantock.domain.scheme.ReportingPeriod;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.Schemes;

/** The reports that the caller's practice owes, by scheme and period, started or not. */
@Query
@Requires(Permission.VIEW_OWN_REPORTS)
public class ListMyReports {

  private Reports reports;
  private Participations participations;
  private Schemes schemes;
  private Caller caller;
  private BusinessCalendar calendar;

  protected ListMyReports() {}

  @Inject
  public ListMyReports(
      Reports reports,
      Participations participations,
      Schemes schemes,
      Caller caller,
      BusinessCalendar calendar) {
    this.reports = reports;
    this.participations = participations;
    this.schemes = schemes;
    this.caller = caller;
    this.calendar = calendar;
  }

  public List<MyReportRow> ask() {
    return of(caller.person().practice());
  }

  private List<MyReportRow> of(PracticeCode practice) {
    List<MyReportRow> rows = new ArrayList<>();
    for (Participation participation : participations.of(practice)) {
      if (participation.spells().isEmpty()) {
        continue;
      }
      Scheme scheme = schemes.get(participation.scheme());
      Map<Integer, QuarterlyReport> present =
          reports.of(scheme.code(), practice).stream()
              .collect(Collectors.toMap(report -> report.period().number(), Function.identity()));
      for (ReportingPeriod period : scheme.terms().periods()) {
        QuarterlyReport report = present.get(period.number());
        if (report != null) {
          rows.add(row(scheme, report));
        } else if (participation.owesReportOf(period, scheme.terms())) {
          rows.add(row(scheme, period, participation));
        }
      }
    }
    return rows;
  }

  private MyReportRow row(Scheme scheme, ReportingPeriod period, Participation participation) {
    LocalDate today = calendar.today();
    return new MyReportRow(
        scheme.code(),
        scheme.name(),
        period,
        null,
        null,
        0,
        0,
        null,
        0,
        null,
        QuarterlyReport.mayBeStarted(participation, period, scheme.terms(), today));
  }

  private static MyReportRow row(Scheme scheme, QuarterlyReport report) {
    var first = report.submissions().stream().findFirst();
    return new MyReportRow(
        scheme.code(),
        scheme.name(),
        report.period(),
        report.id(),
        report.state(),
        (int) report.sections().stream().filter(ReportSection::isComplete).count(),
        report.sections().size(),
        first.map(sent -> sent.submittedOn()).orElse(null),
        first.map(sent -> sent.lateDays()).orElse(0),
        report.latestSubmission().map(sent -> sent.receipt()).orElse(null),
        org.quantock.domain.reporting.Leave.refused("report-started", "The report is started."));
  }
}
