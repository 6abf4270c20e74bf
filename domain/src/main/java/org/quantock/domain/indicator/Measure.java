package org.quantock.domain.indicator;

import java.util.Arrays;
import java.util.Optional;

/** What a line of a QOF publication counts. */
public enum Measure {
  REGISTER,
  NUMERATOR,
  DENOMINATOR,
  EXCEPTIONS,
  ACHIEVED_POINTS;

  public static Optional<Measure> named(String text) {
    return Arrays.stream(values()).filter(each -> each.name().equals(text)).findFirst();
  }

  /** Whether publications give this measure for an indicator of the kind. */
  public boolean suits(IndicatorKind kind) {
    return switch (this) {
      case ACHIEVED_POINTS -> true;
      case REGISTER -> kind == IndicatorKind.REGISTER;
      case NUMERATOR, DENOMINATOR, EXCEPTIONS -> kind == IndicatorKind.FRACTION;
    };
  }
}
