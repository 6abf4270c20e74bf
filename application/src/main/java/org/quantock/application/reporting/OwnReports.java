package org.quantock.application.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.quantock.application.audit.OwnThings;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.reporting.Reports;

/** The reports in the history that a practice sees of its own things (AUD-10). */
@ApplicationScoped
public class OwnReports implements OwnThings {

  private Reports reports;

  protected OwnReports() {}

  @Inject
  public OwnReports(Reports reports) {
    this.reports = reports;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("report");
  }

  @Override
  public Optional<PracticeCode> owner(String kind, String subject) {
    return reports.find(ReportId.of(subject)).map(QuarterlyReport::practice);
  }

  /** What a reviewer notes before judging is not for the practice. */
  @Override
  public Set<String> withheld() {
    return Set.of("SaveJudgements");
  }
}
