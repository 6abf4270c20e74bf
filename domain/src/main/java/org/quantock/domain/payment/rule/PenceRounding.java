package org.quantock.domain.payment.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.quantock.domain.shared.Money;

/**
 * The one rounding of pay (PAY-18): the exact amount of the year is rounded once, half up, to whole
 * pence. Neither indexes nor the pay of single areas are rounded before it.
 *
 * <p>Source: the wording of the Statement of Financial Entitlements was not found, so this is an
 * assumption. It gives £9,695.82 for the asthma points of practice L85001 in 2014/15.
 */
public final class PenceRounding {

  public static final String WORDS =
      "Full precision is kept until the end; pounds are rounded half up to whole pence.";

  private PenceRounding() {}

  public static Money of(Exact exact) {
    return new Money(
        new BigDecimal(exact.numerator())
            .divide(new BigDecimal(exact.denominator()), 2, RoundingMode.HALF_UP));
  }
}
