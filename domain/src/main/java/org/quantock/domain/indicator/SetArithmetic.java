package org.quantock.domain.indicator;

import org.quantock.domain.shared.Utf8Text;

/**
 * The points of all results of an indicator set at once, on columns of whole numbers (IND-29).
 * Indicators go by their position in the set.
 */
public final class SetArithmetic {

  /** A count that was not published; the points of a result that has none to calculate from. */
  public static final int MISSING = IndicatorArithmetic.MISSING;

  private final IndicatorArithmetic[] indicators;

  public SetArithmetic(IndicatorSet set) {
    this.indicators =
        set.indicators().stream().map(IndicatorArithmetic::new).toArray(IndicatorArithmetic[]::new);
  }

  /**
   * Scores the results from one position to before another.
   *
   * @param indicator the position of the indicator of each result
   * @param first its numerator, its register, or 1 or 0 for declared; {@link #MISSING} without
   * @param second its denominator, for a fraction only
   * @param into the points of each in hundredths, {@link #MISSING} where there is nothing to
   *     calculate from
   */
  public void score(short[] indicator, int[] first, int[] second, int from, int to, int[] into) {
    for (int i = from; i < to; i++) {
      into[i] = Math.toIntExact(indicators[indicator[i]].hundredths(first[i], second[i]));
    }
  }

  /** The points of one result in hundredths. */
  public int score(int indicator, int first, int second) {
    return Math.toIntExact(indicators[indicator].hundredths(first, second));
  }

  /** The arithmetic of one result in words. */
  public void working(int indicator, int first, int second, Utf8Text into) {
    indicators[indicator].working(first, second, into);
  }
}
