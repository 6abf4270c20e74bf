package org.quantock.domain.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * An exact number that was measured, with up to four decimals: 12.5 days, 3 visits. What it counts
 * is said by whoever asked for it.
 */
public record Quantity(BigDecimal value) implements Comparable<Quantity> {

  private static final BigDecimal LIMIT = new BigDecimal("1000000000");

  public Quantity {
    value = value.setScale(4, RoundingMode.UNNECESSARY);
    if (value.abs().compareTo(LIMIT) >= 0) {
      throw new IllegalArgumentException("A quantity has at most nine digits before the point.");
    }
  }

  /** Reads "12.5"; the text must be a plain decimal with at most four places. */
  public static Quantity of(String text) {
    return new Quantity(new BigDecimal(text));
  }

  @Override
  public int compareTo(Quantity other) {
    return value.compareTo(other.value);
  }

  /** As people write it: 1,250.5, and −3 below zero. */
  @Override
  public String toString() {
    BigDecimal size = value.abs();
    String digits =
        size.signum() == 0
            ? "0"
            : String.format(
                Locale.UK, "%,." + Math.max(0, size.stripTrailingZeros().scale()) + "f", size);
    return value.signum() < 0 ? "−" + digits : digits;
  }
}
