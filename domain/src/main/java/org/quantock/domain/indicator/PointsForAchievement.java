package org.quantock.domain.indicator;

import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.Points;
import org.quantock.domain.shared.Utf8Text;

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
    return indicator.kind().isLocal()
        ? local(indicator, achievement).earned()
        : Points.ofHundredths(
            new IndicatorArithmetic(indicator).hundredths(first(achievement), second(achievement)));
  }

  /**
   * The points of a fraction indicator whose description is at hand without its set.
   *
   * @param points the most it can earn
   */
  public static Points fraction(
      Points points, Percentage lower, Percentage upper, Achievement.Fraction achieved) {
    return Points.ofHundredths(
        FractionPoints.hundredths(
            points.hundredths(),
            lower.tenThousandths(),
            upper.tenThousandths(),
            achieved.numerator(),
            achieved.denominator()));
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
    var words = new Utf8Text();
    new IndicatorArithmetic(indicator).working(first(achievement), second(achievement), words);
    return words.toString();
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

  private static int first(Achievement achievement) {
    if (achievement instanceof Achievement.Fraction fraction) {
      return fraction.numerator();
    } else if (achievement instanceof Achievement.Register register) {
      return register.patients();
    }
    return ((Achievement.Declared) achievement).achieved() ? 1 : 0;
  }

  private static int second(Achievement achievement) {
    return achievement instanceof Achievement.Fraction fraction ? fraction.denominator() : 0;
  }
}
