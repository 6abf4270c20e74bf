package org.quantock.application.reporting;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.domain.reporting.ReportAccess;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.reporting.ReportQuery;
import org.quantock.domain.reporting.ReportSection;
import org.quantock.domain.reporting.Reports;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.scheme.Terms;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.Problem;

/** One report of the caller's own practice, with all that is needed to work on it. */
@Query
@Requires(Permission.VIEW_OWN_REPORTS)
public class ViewMyReport {

  private Reports reports;
  private Schemes schemes;
  private PracticeDirectory practices;
  private ReportReading reading;
  private Caller caller;
  private BusinessCalendar calendar;

  protected ViewMyReport() {}

  @Inject
  public ViewMyReport(
      Reports reports,
      Schemes schemes,
      PracticeDirectory practices,
      ReportReading reading,
      Caller caller,
      BusinessCalendar calendar) {
    this.reports = reports;
    this.schemes = schemes;
    this.practices = practices;
    this.reading = reading;
    this.caller = caller;
    this.calendar = calendar;
  }

  public ReportDetail ask(ReportId id) {
    QuarterlyReport report = own(id);
    Terms terms = reading.terms(report);
    List<ReportQuery> queries = report.openQueries();
    List<ReportDetail.Section> sections =
        reading.sections(report, report.content()).stream()
            .map(section -> section(report, section, queries, terms))
            .toList();
    return new ReportDetail(
        report.id(),
        report.scheme(),
        schemes.get(report.scheme()).name(),
        report.practice(),
        practices.title(report.practice()),
        report.period(),
        report.state(),
        report.edition(),
        report.submissions().size() + 1,
        terms,
        report.content(),
        reading.titles(report),
        reading.scales(report),
        sections,
        report.submissions().stream().map(sent -> reading.submission(report, sent)).toList(),
        queries,
        reading.warnings(report, report.content()),
        report.signOff().orElse(null),
        report.sentBack().orElse(null),
        report.reopened().orElse(null),
        report.decidedOn().orElse(null),
        report.answersQueries(),
        ReportAccess.of(report, caller.person(), calendar.today()));
  }

  /** A submission of a report of the caller's own practice, as it was sent. */
  public SubmissionDetail ask(ReportId id, int submission) {
    QuarterlyReport report = own(id);
    return reading.submission(report, report.submission(submission));
  }

  private QuarterlyReport own(ReportId id) {
    return reports
        .find(id)
        .filter(report -> caller.person().isOf(report.practice()))
        .orElseThrow(() -> new NotFound("There is no such report."));
  }

  private static ReportDetail.Section section(
      QuarterlyReport report, SectionReading reading, List<ReportQuery> queries, Terms terms) {
    ReportSection section = report.section(reading.code());
    return new ReportDetail.Section(
        reading,
        section.status(),
        section.edition(),
        section.editedBy().orElse(null),
        section.editedAt().orElse(null),
        report.problems(section.code(), terms).stream().map(Problem::message).toList(),
        queries.stream().filter(query -> query.section().equals(section.code())).toList());
  }
}
