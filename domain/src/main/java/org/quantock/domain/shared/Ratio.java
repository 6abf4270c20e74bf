package org.quantock.domain.shared;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * An exact fraction of two whole numbers (SHA-6), such as a prevalence of 3,402,437 in 56,817,654
 * or an average list of 7,087 in 1. Never divided before the end of a calculation.
 *
 * @param numerator zero or more
 * @param denominator one or more
 */
@Embeddable
public record Ratio(long numerator, long denominator) {

  public Ratio {
    if (numerator < 0 || denominator < 1) {
      throw new InvalidInput(
          "ratio",
          "A ratio has a numerator of 0 or more and a denominator of 1 or more; this is %d in %d."
              .formatted(numerator, denominator));
    }
  }

  public static Ratio of(long whole) {
    return new Ratio(whole, 1);
  }

  public static Ratio of(Money money) {
    return new Ratio(money.amount().unscaledValue().longValueExact(), 100);
  }

  public boolean isZero() {
    return numerator == 0;
  }

  /** For showing only: the quotient to some decimals, half up. */
  public BigDecimal shown(int decimals) {
    return BigDecimal.valueOf(numerator)
        .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP);
  }

  /** As people write it: "3,402,437 in 56,817,654", or "7,087" where it is whole. */
  @Override
  public String toString() {
    return denominator == 1
        ? String.format(Locale.UK, "%,d", numerator)
        : String.format(Locale.UK, "%,d in %,d", numerator, denominator);
  }
}
