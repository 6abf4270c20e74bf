package org.quantock.domain.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A percentage from 0 to 100 with up to four decimals, for thresholds and shares. */
public record Percentage(BigDecimal value) implements Comparable<Percentage> {

  public static final Percentage ZERO = new Percentage(BigDecimal.ZERO);
  public static final Percentage HUNDRED = new Percentage(BigDecimal.valueOf(100));

  public Percentage {
    value = value.setScale(4, RoundingMode.UNNECESSARY);
    if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(100)) > 0) {
      throw new IllegalArgumentException("A percentage lies between 0 and 100: " + value);
    }
  }

  public static Percentage of(String text) {
    return new Percentage(new BigDecimal(text));
  }

  /** In ten-thousandths of a percent, for arithmetic on whole numbers. */
  public int tenThousandths() {
    return value.unscaledValue().intValueExact();
  }

  @Override
  public int compareTo(Percentage other) {
    return value.compareTo(other.value);
  }

  /** As people write it: 25%, 12.5%. */
  @Override
  public String toString() {
    String digits = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    return digits + "%";
  }
}
