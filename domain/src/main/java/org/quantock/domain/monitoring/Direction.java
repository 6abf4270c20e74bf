package org.quantock.domain.monitoring;

import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorKind;
import org.quantock.domain.indicator.NumericScale;

/** Which way an indicator should move (MON-7). */
public enum Direction {
  HIGHER_IS_BETTER("Higher is better"),
  LOWER_IS_BETTER("Lower is better"),
  NEITHER("Neither direction is better");

  private final String title;

  Direction(String title) {
    this.title = title;
  }

  /**
   * Of QOF's fractions, more patients for whom the care was given is better; a numeric indicator
   * says it by its scale.
   */
  public static Direction of(Indicator indicator) {
    if (indicator.scale().orElse(null) instanceof NumericScale scale) {
      return scale.isHigherBetter() ? HIGHER_IS_BETTER : LOWER_IS_BETTER;
    }
    return indicator.kind() == IndicatorKind.FRACTION ? HIGHER_IS_BETTER : NEITHER;
  }

  public String title() {
    return title;
  }
}
