package org.quantock.domain.payment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.Terms;

/**
 * The terms that govern each period, and the months that each component is advanced in, looked up
 * once for all the practices of a scheme.
 */
public final class PeriodTerms {

  private final Scheme scheme;
  private final Map<Integer, Terms> found = new HashMap<>();
  private final Map<String, List<AdvanceCalculation.Month>> months = new HashMap<>();

  public PeriodTerms(Scheme scheme) {
    this.scheme = scheme;
  }

  /** See {@link PaymentCalculation#termsFor}. */
  Terms of(int period) {
    return found.computeIfAbsent(period, each -> PaymentCalculation.termsFor(scheme, each));
  }

  /** The terms that count now, for what is of no one period. */
  Terms latest() {
    return scheme.terms();
  }

  /** See {@link AdvanceCalculation#months}. */
  List<AdvanceCalculation.Month> months(PaymentComponent component) {
    return months.computeIfAbsent(
        component.code(), each -> AdvanceCalculation.months(scheme, component));
  }
}
