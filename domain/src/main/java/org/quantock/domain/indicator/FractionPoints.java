package org.quantock.domain.indicator;

import java.math.BigInteger;

/**
 * The one arithmetic for the points of a fraction (IND-2, IND-29), on whole numbers: points in
 * hundredths, thresholds in ten-thousandths of a percent.
 *
 * <p>With {@code above = n − L·d} and {@code whole = (U − L)·d} the points are {@code points ×
 * above ÷ whole}, rounded half up: {@code ⌊(2 · points · above + whole) ÷ (2 · whole)⌋}, one
 * division at the end. As {@code above < whole}, nothing on the way is larger than {@code (2 ·
 * points + 1) · (U − L) · d}; where that could leave a {@code long}, larger numbers are used.
 */
final class FractionPoints {

  /** A whole, in ten-thousandths of a percent. */
  static final long WHOLE = 1_000_000;

  /** Points above this many hundredths, far more than a framework has, use larger numbers. */
  private static final long MOST_POINTS = 1_000_000_000;

  private FractionPoints() {}

  /**
   * @param points the most that can be earned, in hundredths
   * @param numerator from 0 to the denominator
   * @return the points earned, in hundredths
   */
  static long hundredths(long points, int lower, int upper, int numerator, int denominator) {
    return hundredths(
        points, lower, upper, largestSafe(points, upper - lower), numerator, denominator);
  }

  /**
   * @param safe what {@link #largestSafe} says
   */
  static long hundredths(
      long points, int lower, int upper, long safe, int numerator, int denominator) {
    long above = WHOLE * numerator - (long) lower * denominator;
    if (above <= 0) {
      return 0; // also without patients: both counts are 0 then
    }
    long whole = (long) (upper - lower) * denominator;
    if (above >= whole) {
      return points;
    }
    return denominator <= safe
        ? (2 * points * above + whole) / (2 * whole)
        : large(points, above, whole);
  }

  /** The largest denominator for which {@code (2 · points + 1) · span · d} stays within a long. */
  static long largestSafe(long points, long span) {
    return points > MOST_POINTS ? -1 : Long.MAX_VALUE / ((2 * points + 1) * span);
  }

  private static long large(long points, long above, long whole) {
    BigInteger twice = BigInteger.valueOf(whole).shiftLeft(1);
    return BigInteger.valueOf(points)
        .multiply(BigInteger.valueOf(above))
        .shiftLeft(1)
        .add(BigInteger.valueOf(whole))
        .divide(twice)
        .longValueExact();
  }
}
