package org.quantock.domain.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Pounds and pence, exact (SHA-1). May be negative for a recovery. Everything that can round says
 * so in its name, and rounds half up.
 */
public record Money(BigDecimal amount) implements Comparable<Money> {

  public static final Money ZERO = new Money(BigDecimal.ZERO);

  public Money {
    // UNNECESSARY: a value with fractions of a penny must be rounded knowingly, see rounded().
    amount = amount.setScale(2, RoundingMode.UNNECESSARY);
  }

  /** Reads "1234.56"; the text must be a plain decimal with at most two places. */
  public static Money of(String text) {
    return new Money(new BigDecimal(text));
  }

  /** The one place where pounds are rounded: half up to whole pence. */
  public static Money rounded(BigDecimal exact) {
    return new Money(exact.setScale(2, RoundingMode.HALF_UP));
  }

  public Money plus(Money other) {
    return new Money(amount.add(other.amount));
  }

  public Money minus(Money other) {
    return new Money(amount.subtract(other.amount));
  }

  public Money negated() {
    return new Money(amount.negate());
  }

  public boolean isZero() {
    return amount.signum() == 0;
  }

  public boolean isNegative() {
    return amount.signum() < 0;
  }

  /** The part of this amount that the percentage names, rounded to pence. */
  public Money roundedShare(Percentage share) {
    return rounded(
        amount.multiply(share.value()).divide(BigDecimal.valueOf(100), 20, RoundingMode.HALF_UP));
  }

  /**
   * Shares this amount out by weights so that the parts add up to it exactly (SHA-3): each part is
   * the rounded running total less what was given before.
   *
   * @param weights not negative, at least one above zero
   */
  public List<Money> allocate(List<BigDecimal> weights) {
    BigDecimal total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (total.signum() <= 0) {
      throw new IllegalArgumentException("Weights must add up to more than zero: " + weights);
    }
    List<Money> parts = new ArrayList<>();
    BigDecimal running = BigDecimal.ZERO;
    Money given = ZERO;
    for (BigDecimal weight : weights) {
      running = running.add(weight);
      Money reached = rounded(amount.multiply(running).divide(total, 20, RoundingMode.HALF_UP));
      parts.add(reached.minus(given));
      given = reached;
    }
    return List.copyOf(parts);
  }

  @Override
  public int compareTo(Money other) {
    return amount.compareTo(other.amount);
  }

  /** As people write it: £1,234.56, and −£20.00 for a recovery. */
  @Override
  public String toString() {
    // By hand, because every working of a run says it several times and String.format is slow.
    String digits = amount.abs().setScale(2, RoundingMode.HALF_UP).toPlainString();
    var text = new StringBuilder(digits.length() + 8).append(isNegative() ? "−£" : "£");
    int whole = digits.length() - 3;
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && i < whole && (whole - i) % 3 == 0) {
        text.append(',');
      }
      text.append(digits.charAt(i));
    }
    return text.toString();
  }
}
