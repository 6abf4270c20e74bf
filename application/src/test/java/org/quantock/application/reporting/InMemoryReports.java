package org.quantock.application.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.reporting.ReportSubmission;
import org.quantock.domain.reporting.Reports;
import org.quantock.domain.scheme.SchemeCode;

/** Reports in a list, with the facts read from it. */
public final class InMemoryReports implements Reports, ReportingFacts {

  public final List<QuarterlyReport> held = new ArrayList<>();

  @Override
  public void add(QuarterlyReport report) {
    held.add(report);
  }

  @Override
  public Optional<QuarterlyReport> find(ReportId id) {
    return held.stream().filter(report -> report.id().equals(id)).findFirst();
  }

  @Override
  public Optional<QuarterlyReport> findForChange(ReportId id) {
    return find(id);
  }

  @Override
  public Optional<QuarterlyReport> of(SchemeCode scheme, PracticeCode practice, int period) {
    return of(scheme, practice).stream()
        .filter(report -> report.period().number() == period)
        .findFirst();
  }

  @Override
  public List<QuarterlyReport> of(SchemeCode scheme, PracticeCode practice) {
    return sorted(scheme).stream().filter(report -> report.practice().equals(practice)).toList();
  }

  private List<QuarterlyReport> sorted(SchemeCode scheme) {
    return held.stream()
        .filter(report -> report.scheme().equals(scheme))
        .sorted(
            Comparator.comparing(QuarterlyReport::practice)
                .thenComparing(report -> report.period().number()))
        .toList();
  }

  @Override
  public void flush() {
    // nothing waits
  }

  @Override
  public List<ReportFact> reports(SchemeCode scheme) {
    return sorted(scheme).stream()
        .map(
            report -> {
              Optional<ReportSubmission> first = report.submissions().stream().findFirst();
              return new ReportFact(
                  report.id(),
                  report.practice(),
                  report.period().number(),
                  report.period().dueOn(),
                  first.map(ReportSubmission::submittedOn).orElse(null),
                  first.map(ReportSubmission::lateDays).orElse(0),
                  report.submissions().size(),
                  report.state());
            })
        .toList();
  }

  @Override
  public List<FigureFact> figures(SchemeCode scheme) {
    return sorted(scheme).stream()
        .flatMap(
            report ->
                report.latestSubmission().stream()
                    .flatMap(sent -> sent.content().figures().stream())
                    .map(
                        figures ->
                            new FigureFact(
                                report.practice(),
                                report.period().number(),
                                figures.indicator(),
                                figures.status(),
                                figures.numerator(),
                                figures.denominator(),
                                figures.exceptions())))
        .toList();
  }

  @Override
  public List<FigureFact> figures(SchemeCode scheme, PracticeCode practice) {
    return figures(scheme).stream().filter(fact -> fact.practice().equals(practice)).toList();
  }
}
