package org.quantock.application.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.quantock.domain.indicator.Comparators;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.PublishedPayment;
import org.quantock.domain.indicator.PublishedResult;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.FinancialYear;

/** Published figures for tests of use cases. */
public final class InMemoryComparators implements Comparators {

  private final List<PublishedResult> results = new ArrayList<>();
  private final List<PublishedPayment> payments = new ArrayList<>();

  private List<PublishedResult> where(Predicate<PublishedResult> wanted) {
    return results.stream()
        .filter(wanted)
        .sorted(
            Comparator.comparing(PublishedResult::practice)
                .thenComparing(PublishedResult::indicator))
        .toList();
  }

  @Override
  public List<PublishedResult> results(IndicatorSetCode set) {
    return where(result -> result.indicatorSet().equals(set));
  }

  @Override
  public List<PublishedResult> resultsOf(IndicatorSetCode set, PracticeCode practice) {
    return where(result -> result.indicatorSet().equals(set) && result.practice().equals(practice));
  }

  @Override
  public List<PublishedResult> resultsFor(IndicatorSetCode set, IndicatorCode indicator) {
    return where(
        result -> result.indicatorSet().equals(set) && result.indicator().equals(indicator));
  }

  @Override
  public List<PublishedPayment> payments(FinancialYear year) {
    return payments.stream()
        .filter(payment -> payment.financialYear().equals(year))
        .sorted(Comparator.comparing(PublishedPayment::practice))
        .toList();
  }

  @Override
  public List<PublishedPayment> paymentsOf(PracticeCode practice) {
    return payments.stream()
        .filter(payment -> payment.practice().equals(practice))
        .sorted(Comparator.comparing(payment -> payment.financialYear().startYear()))
        .toList();
  }

  @Override
  public void addResults(Collection<PublishedResult> more) {
    results.addAll(more);
  }

  @Override
  public void addPayments(Collection<PublishedPayment> more) {
    payments.addAll(more);
  }

  @Override
  public void flush() {
    // nothing waits
  }
}
