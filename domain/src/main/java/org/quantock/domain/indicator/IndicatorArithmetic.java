package org.quantock.domain.indicator;

import static org.quantock.domain.shared.Utf8Text.bytesOf;

import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.Utf8Text;

/**
 * A national indicator as whole numbers, with the words of its working: the arithmetic of one
 * achievement and of a whole country alike (IND-29). What was achieved comes as two counts:
 * numerator and denominator of a fraction; the patients of a register; 1 or 0 for a declared one.
 */
final class IndicatorArithmetic {

  /** A count that is not there; what cannot be scored for want of one. */
  static final int MISSING = -1;

  private static final byte[] NO_PATIENTS = bytesOf("No patients in the denominator: 0 points");
  private static final byte[] NOT_ACHIEVED = bytesOf("Not achieved: 0 points");
  private static final byte[] NOT_SCORED = bytesOf("Nothing to calculate from was published");
  private static final byte[] REGISTER = bytesOf("Register kept, ");
  private static final byte[] OF = bytesOf(" of ");
  private static final byte[] IS = bytesOf(" is ");
  private static final byte[] OPEN = bytesOf("%; (");
  private static final byte[] POINTS = bytesOf(" points");

  private final IndicatorKind kind;
  private final long points;
  private final int lower;
  private final int upper;
  private final long safe;
  private final byte[] none;
  private final byte[] part;
  private final byte[] all;

  IndicatorArithmetic(Indicator indicator) {
    this.kind = indicator.kind();
    this.points = indicator.points().hundredths();
    Percentage from = indicator.lowerThreshold().orElse(Percentage.ZERO);
    Percentage to = indicator.upperThreshold().orElse(Percentage.HUNDRED);
    this.lower = from.tenThousandths();
    this.upper = to.tenThousandths();
    this.safe = FractionPoints.largestSafe(points, upper - lower);
    this.none = bytesOf("%%, not above the lower threshold %s: 0 points".formatted(from));
    this.part =
        bytesOf("%% − %s) ÷ (%s − %s) × %s = ".formatted(from, to, from, indicator.points()));
    this.all =
        bytesOf(
            switch (kind) {
              case FRACTION ->
                  "%%, upper threshold %s: all %s points".formatted(to, indicator.points());
              case REGISTER -> " patients: all %s points".formatted(indicator.points());
              default -> "Achieved: all %s points".formatted(indicator.points());
            });
  }

  /** The points in hundredths; {@link #MISSING} where there is nothing to calculate from. */
  long hundredths(int first, int second) {
    if (first == MISSING) {
      return MISSING;
    }
    return switch (kind) {
      case FRACTION -> {
        require(first >= 0 && first <= second, first, second);
        yield FractionPoints.hundredths(points, lower, upper, safe, first, second);
      }
      case REGISTER -> {
        require(first >= 0, first, second);
        yield points;
      }
      case DECLARED -> {
        require(first == 0 || first == 1, first, second);
        yield first == 1 ? points : 0;
      }
      case NUMERIC, MILESTONE, NARRATIVE -> MISSING;
    };
  }

  /** IND-3. */
  private static void require(boolean sound, int first, int second) {
    if (!sound) {
      throw new IllegalArgumentException("These counts cannot be: %d, %d".formatted(first, second));
    }
  }

  /** The arithmetic in words. Percentages are shown to three decimals, never used so. */
  void working(int first, int second, Utf8Text into) {
    long earned = hundredths(first, second);
    if (earned == MISSING) {
      into.append(NOT_SCORED);
    } else if (kind == IndicatorKind.FRACTION) {
      fraction(first, second, earned, into);
    } else if (kind == IndicatorKind.REGISTER) {
      into.append(REGISTER).appendCount(first).append(all);
    } else {
      into.append(first == 1 ? all : NOT_ACHIEVED);
    }
  }

  private void fraction(int numerator, int denominator, long earned, Utf8Text into) {
    if (denominator == 0) {
      into.append(NO_PATIENTS);
      return;
    }
    long share = (200_000L * numerator + denominator) / (2L * denominator);
    into.appendCount(numerator).append(OF).appendCount(denominator).append(IS);
    into.appendDecimal(share, 3);
    long reached = FractionPoints.WHOLE * numerator;
    if (reached <= (long) lower * denominator) {
      into.append(none);
    } else if (reached >= (long) upper * denominator) {
      into.append(all);
    } else {
      into.append(OPEN).appendDecimal(share, 3).append(part);
      into.appendDecimal(earned, 2).append(POINTS);
    }
  }
}
