package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.quantock.domain.payment.PaymentRuns;
import org.quantock.domain.payment.RunProposal;
import org.quantock.domain.scheme.Scheme;

/** What a run would pay by the facts as they stand; used to look and to prepare alike. */
@ApplicationScoped
public class CurrentProposal {

  private ReleasableReports reports;
  private PaymentRuns runs;
  private SchemeFigures figures;

  protected CurrentProposal() {}

  @Inject
  public CurrentProposal(ReleasableReports reports, PaymentRuns runs, SchemeFigures figures) {
    this.reports = reports;
    this.runs = runs;
    this.figures = figures;
  }

  public RunProposal of(Scheme scheme) {
    return RunProposal.of(
        scheme, reports.of(scheme.code()), runs.live(scheme.code()), figures.of(scheme));
  }
}
