package org.quantock.domain.monitoring;

import org.quantock.domain.indicator.IndicatorKind;

/** Which way an indicator should move (MON-7). */
public enum Direction {
  HIGHER_IS_BETTER("Higher is better"),
  NEITHER("Neither direction is better");

  private final String title;

  Direction(String title) {
    this.title = title;
  }

  /** Of QOF's fractions, more patients for whom the care was given is better. */
  public static Direction of(IndicatorKind kind) {
    return kind == IndicatorKind.FRACTION ? HIGHER_IS_BETTER : NEITHER;
  }

  public String title() {
    return title;
  }
}
