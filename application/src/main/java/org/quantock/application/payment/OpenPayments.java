package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.quantock.domain.payment.PaymentCalculation;
import org.quantock.domain.scheme.Scheme;

/** Counts what payment still has to do for a scheme before it can be closed. */
@ApplicationScoped
public class OpenPayments {

  private PaymentQueries queries;
  private ReleasableReports reports;

  protected OpenPayments() {}

  @Inject
  public OpenPayments(PaymentQueries queries, ReleasableReports reports) {
    this.queries = queries;
    this.reports = reports;
  }

  /** Payments not settled, and shares of decided reports that are in no run. */
  public long count(Scheme scheme) {
    return queries.unsettled(scheme.code()) + notInRun(scheme);
  }

  /** Shares of decided reports that are in no run. */
  public long notInRun(Scheme scheme) {
    Map<Integer, Long> paid = queries.shares(scheme.code());
    return reports.byPeriod(scheme.code()).entrySet().stream()
        .mapToLong(
            decided ->
                Math.max(
                    0,
                    decided.getValue() * shares(scheme, decided.getKey())
                        - paid.getOrDefault(decided.getKey(), 0L)))
        .sum();
  }

  /** How many components have a share in a period. */
  private static long shares(Scheme scheme, int period) {
    return PaymentCalculation.termsFor(scheme, period).shares().stream()
        .filter(share -> share.period() == period)
        .count();
  }
}
