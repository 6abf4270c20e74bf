package org.quantock.domain.payment;

import java.util.HashMap;
import java.util.Map;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.Terms;

/** The terms that govern each period, looked up once for all the practices of a scheme. */
public final class PeriodTerms {

  private final Scheme scheme;
  private final Map<Integer, Terms> found = new HashMap<>();

  public PeriodTerms(Scheme scheme) {
    this.scheme = scheme;
  }

  /** See {@link PaymentCalculation#termsFor}. */
  Terms of(int period) {
    return found.computeIfAbsent(period, each -> PaymentCalculation.termsFor(scheme, each));
  }
}
