package org.quantock.domain.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.Points;

/**
 * The points that an achievement earns. A fraction (IND-2): {@code points × min(1, max(0, (n/d − L)
 * / (U − L)))} in exact arithmetic with one rounding, half up to two decimals. Reproduces every
 * published score of the QOF 2014-15 asthma indicators. Local kinds by their scale (IND-25 to
 * IND-27).
 */
public final class PointsForAchievement {

  private PointsForAchievement() {}

  public static Points of(Indicator indicator, Achievement achievement) {
    requireSameKind(indicator, achievement);
    if (indicator.kind().isLocal()) {
      return local(indicator, achievement).earned();
    } else if (achievement instanceof Achievement.Fraction fraction) {
      return fraction(
          indicator.points(),
          indicator.lowerThreshold().orElseThrow(),
          indicator.upperThreshold().orElseThrow(),
          fraction);
    }
    boolean earned = !(achievement instanceof Achievement.Declared declared) || declared.achieved();
    return earned ? indicator.points() : Points.ZERO;
  }

  private static void requireSameKind(Indicator indicator, Achievement achievement) {
    if (indicator.kind() != achievement.kind()) {
      throw new IllegalArgumentException(
          "%s is a %s indicator, not %s"
              .formatted(indicator.code(), indicator.kind(), achievement.kind()));
    }
  }

  private static LocalPoints local(Indicator indicator, Achievement achievement) {
    return LocalPoints.of(indicator.points(), indicator.scale().orElseThrow(), achievement);
  }

  /**
   * The points of a fraction indicator whose description is at hand without its set.
   *
   * @param points the most it can earn
   */
  public static Points fraction(
      Points points, Percentage lower, Percentage upper, Achievement.Fraction achieved) {
    if (achieved.denominator() == 0) {
      return Points.ZERO;
    }
    // (n/d − L/100) / ((U − L)/100) = (100n − L·d) / ((U − L)·d): the one division comes last.
    BigDecimal d = BigDecimal.valueOf(achieved.denominator());
    BigDecimal above =
        BigDecimal.valueOf(100L * achieved.numerator()).subtract(lower.value().multiply(d));
    BigDecimal whole = upper.value().subtract(lower.value()).multiply(d);
    if (above.signum() <= 0) {
      return Points.ZERO;
    } else if (above.compareTo(whole) >= 0) {
      return points;
    }
    return new Points(points.value().multiply(above).divide(whole, 2, RoundingMode.HALF_UP));
  }

  /**
   * The arithmetic in words, for everybody to check: "546 of 1,057 is 51.656%; (51.656% − 45%) ÷
   * (70% − 45%) × 20 = 5.32 points". Percentages are shown to three decimals, never used so.
   */
  public static String working(Indicator indicator, Achievement achievement) {
    requireSameKind(indicator, achievement);
    if (indicator.kind().isLocal()) {
      return local(indicator, achievement).working();
    }
    Points earned = of(indicator, achievement);
    if (achievement instanceof Achievement.Fraction fraction) {
      if (fraction.denominator() == 0) {
        return "No patients in the denominator: 0 points";
      }
      Percentage lower = indicator.lowerThreshold().orElseThrow();
      Percentage upper = indicator.upperThreshold().orElseThrow();
      String share = share(fraction);
      String start =
          "%,d of %,d is %s".formatted(fraction.numerator(), fraction.denominator(), share);
      if (earned.equals(Points.ZERO)) {
        return "%s, not above the lower threshold %s: 0 points".formatted(start, lower);
      } else if (earned.equals(indicator.points())) {
        return "%s, upper threshold %s: all %s points".formatted(start, upper, earned);
      }
      return "%s; (%s − %s) ÷ (%s − %s) × %s = %s points"
          .formatted(start, share, lower, upper, lower, indicator.points(), earned);
    } else if (achievement instanceof Achievement.Register register) {
      return "Register kept, %,d patients: all %s points".formatted(register.patients(), earned);
    }
    return earned.equals(Points.ZERO)
        ? "Not achieved: 0 points"
        : "Achieved: all %s points".formatted(earned);
  }

  private static String share(Achievement.Fraction fraction) {
    BigDecimal share =
        BigDecimal.valueOf(100L * fraction.numerator())
            .divide(BigDecimal.valueOf(fraction.denominator()), 3, RoundingMode.HALF_UP);
    return (share.signum() == 0 ? "0" : share.stripTrailingZeros().toPlainString()) + "%";
  }
}
