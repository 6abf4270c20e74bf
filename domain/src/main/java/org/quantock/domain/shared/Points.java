package org.quantock.domain.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** QOF points, zero or more, with two decimals as the QOF publications give them. */
public record Points(BigDecimal value) implements Comparable<Points> {

  public static final Points ZERO = new Points(BigDecimal.ZERO);

  public Points {
    value = value.setScale(2, RoundingMode.UNNECESSARY);
    if (value.signum() < 0) {
      throw new IllegalArgumentException("Points cannot be negative: " + value);
    }
  }

  public static Points of(String text) {
    return new Points(new BigDecimal(text));
  }

  /** Of so many hundredths of a point. */
  public static Points ofHundredths(long hundredths) {
    return new Points(BigDecimal.valueOf(hundredths, 2));
  }

  /** In hundredths of a point, for arithmetic on whole numbers. */
  public long hundredths() {
    return value.unscaledValue().longValueExact();
  }

  /** Rounds half up to two decimals: once, at the end of a calculation. */
  public static Points rounded(BigDecimal exact) {
    return new Points(exact.setScale(2, RoundingMode.HALF_UP));
  }

  public Points plus(Points other) {
    return new Points(value.add(other.value));
  }

  @Override
  public int compareTo(Points other) {
    return value.compareTo(other.value);
  }

  /** Without needless zeros: 15, 5.3, 24.53. */
  @Override
  public String toString() {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
