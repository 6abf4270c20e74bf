package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.quantock.application.review.AcceptedReports;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.ReleasableReport;
import org.quantock.domain.payment.Release;
import org.quantock.domain.review.AcceptedReport;
import org.quantock.domain.review.ReviewOutcome;
import org.quantock.domain.scheme.SchemeCode;

/** The reports that review has judged (REV-9), as payment needs them. */
@ApplicationScoped
public class JudgedReports implements ReleasableReports {

  private AcceptedReports reports;

  protected JudgedReports() {}

  @Inject
  public JudgedReports(AcceptedReports reports) {
    this.reports = reports;
  }

  @Override
  public List<ReleasableReport> of(SchemeCode scheme) {
    return reports.of(scheme).stream().map(JudgedReports::releasable).toList();
  }

  @Override
  public List<ReleasableReport> of(SchemeCode scheme, Collection<PracticeCode> practices) {
    return reports.of(scheme, practices).stream().map(JudgedReports::releasable).toList();
  }

  @Override
  public Map<Integer, Long> byPeriod(SchemeCode scheme) {
    return reports.byPeriod(scheme);
  }

  private static ReleasableReport releasable(AcceptedReport report) {
    return new ReleasableReport(
        report.report().value(),
        report.practice(),
        report.period(),
        release(report.outcome()),
        report.decidedOn());
  }

  /** PAY-1. */
  static Release release(ReviewOutcome outcome) {
    return switch (outcome) {
      case SATISFIED -> Release.FULL;
      case SATISFIED_IN_PART -> Release.PART;
      case NOT_SATISFIED -> Release.NONE;
    };
  }
}
