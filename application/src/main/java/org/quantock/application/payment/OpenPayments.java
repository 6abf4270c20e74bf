package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.quantock.domain.payment.Payment;
import org.quantock.domain.payment.PaymentCalculation;
import org.quantock.domain.payment.PaymentRuns;
import org.quantock.domain.payment.ReleasableReport;
import org.quantock.domain.scheme.Scheme;

/** Counts what payment still has to do for a scheme before it can be closed. */
@ApplicationScoped
public class OpenPayments {

  private PaymentQueries queries;
  private PaymentRuns runs;
  private ReleasableReports reports;

  protected OpenPayments() {}

  @Inject
  public OpenPayments(PaymentQueries queries, PaymentRuns runs, ReleasableReports reports) {
    this.queries = queries;
    this.runs = runs;
    this.reports = reports;
  }

  /** Payments not settled, and shares of decided reports that are in no run. */
  public long count(Scheme scheme) {
    return queries.unsettled(scheme.code()) + notInRun(scheme);
  }

  /** Shares of decided reports that are in no run. */
  public long notInRun(Scheme scheme) {
    List<Payment> live = runs.live(scheme.code());
    return reports.of(scheme.code()).stream()
        .mapToLong(report -> notInRun(scheme, report, live))
        .sum();
  }

  private static long notInRun(Scheme scheme, ReleasableReport report, List<Payment> live) {
    return PaymentCalculation.termsFor(scheme, report.period()).shares().stream()
        .filter(share -> share.period() == report.period())
        .filter(
            share ->
                live.stream()
                    .noneMatch(
                        payment ->
                            payment.isOf(report.practice(), report.period(), share.component())))
        .count();
  }
}
