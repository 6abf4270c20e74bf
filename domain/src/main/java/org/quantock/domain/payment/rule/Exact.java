package org.quantock.domain.payment.rule;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.Points;
import org.quantock.domain.shared.Ratio;

/**
 * An exact fraction on the way to an amount (PAY-18): multiplied and divided without losing
 * anything, and turned into pence only by {@link PenceRounding}.
 *
 * @param denominator above zero
 */
public record Exact(BigInteger numerator, BigInteger denominator) implements Comparable<Exact> {

  public static final Exact ZERO = new Exact(BigInteger.ZERO, BigInteger.ONE);
  public static final Exact ONE = new Exact(BigInteger.ONE, BigInteger.ONE);

  public Exact {
    if (denominator.signum() <= 0) {
      throw new IllegalArgumentException("The denominator must be above zero: " + denominator);
    }
  }

  public static Exact of(long whole) {
    return new Exact(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  public static Exact of(Ratio ratio) {
    return new Exact(
        BigInteger.valueOf(ratio.numerator()), BigInteger.valueOf(ratio.denominator()));
  }

  public static Exact of(Money money) {
    return of(money.amount());
  }

  public static Exact of(Points points) {
    return of(points.value());
  }

  /** The percentage as a part of 1. */
  public static Exact of(Percentage share) {
    return of(share.value()).dividedBy(of(100));
  }

  private static Exact of(BigDecimal value) {
    return new Exact(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
  }

  public Exact times(Exact other) {
    return new Exact(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /**
   * @param other not zero
   */
  public Exact dividedBy(Exact other) {
    BigInteger above = numerator.multiply(other.denominator);
    BigInteger below = denominator.multiply(other.numerator);
    return below.signum() < 0 ? new Exact(above.negate(), below.negate()) : new Exact(above, below);
  }

  public Exact plus(Exact other) {
    if (denominator.equals(other.denominator)) {
      return new Exact(numerator.add(other.numerator), denominator);
    }
    return new Exact(
            numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
            denominator.multiply(other.denominator))
        .reduced();
  }

  public Exact minus(Exact other) {
    return plus(new Exact(other.numerator.negate(), other.denominator));
  }

  private Exact reduced() {
    BigInteger common = numerator.gcd(denominator);
    return common.equals(BigInteger.ONE)
        ? this
        : new Exact(numerator.divide(common), denominator.divide(common));
  }

  public boolean isZero() {
    return numerator.signum() == 0;
  }

  public boolean isNegative() {
    return numerator.signum() < 0;
  }

  @Override
  public int compareTo(Exact other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** Whether both are the same number, however the fractions are written. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Exact that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    Exact lowest = reduced();
    return 31 * lowest.numerator.hashCode() + lowest.denominator.hashCode();
  }

  /** For showing only: to six decimals, half up. */
  public String shown() {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), 6, RoundingMode.HALF_UP)
        .toPlainString();
  }

  /** For showing only: whole pence as they are, else cut off after six decimals with "…". */
  public String pounds() {
    BigDecimal above = new BigDecimal(numerator);
    BigDecimal below = new BigDecimal(denominator);
    BigDecimal cut = above.divide(below, 6, RoundingMode.DOWN);
    boolean more = cut.multiply(below).compareTo(above) != 0;
    BigDecimal plain = cut.stripTrailingZeros();
    if (!more && plain.scale() <= 2) {
      return new Money(plain).toString();
    }
    String sign = numerator.signum() < 0 ? "−" : "";
    return sign + String.format(Locale.UK, "£%,.6f", cut.abs()) + (more ? "…" : "");
  }
}
