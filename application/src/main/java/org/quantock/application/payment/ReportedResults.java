package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.reporting.Figures;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.domain.reporting.ReportSubmission;
import org.quantock.domain.reporting.Reports;
import org.quantock.domain.scheme.SchemeCode;

/** The retained indicators as the latest submission of a decided report has them. */
@ApplicationScoped
public class ReportedResults implements RetainedResults {

  private Reports reports;

  protected ReportedResults() {}

  @Inject
  public ReportedResults(Reports reports) {
    this.reports = reports;
  }

  @Override
  public List<RetainedResult> of(SchemeCode scheme, PracticeCode practice, int period) {
    return reports
        .of(scheme, practice, period)
        .filter(report -> report.state().isDecided())
        .flatMap(QuarterlyReport::latestSubmission)
        .map(ReportedResults::results)
        .orElse(List.of());
  }

  private static List<RetainedResult> results(ReportSubmission submission) {
    String source = "Report " + submission.receipt();
    return submission.content().figures().stream()
        .flatMap(figures -> result(figures, source).stream())
        .toList();
  }

  /** What is missing or not yet known is no result; where there is nothing to count, it is 0. */
  private static Optional<RetainedResult> result(Figures figures, String source) {
    return switch (figures.status()) {
      case GIVEN ->
          Optional.of(
              new RetainedResult(
                  figures.indicator(),
                  figures.numerator(),
                  figures.denominator(),
                  figures.exceptions(),
                  source));
      case NOTHING_TO_REPORT, NOT_APPLICABLE ->
          Optional.of(
              new RetainedResult(
                  figures.indicator(),
                  0,
                  0,
                  0,
                  "%s: %s".formatted(source, figures.status().title())));
      case NOT_YET_KNOWN, MISSING -> Optional.empty();
    };
  }
}
