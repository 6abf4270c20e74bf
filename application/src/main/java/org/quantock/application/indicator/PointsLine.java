package org.quantock.application.indicator;

/**
 * A line of a points file: PRACTICE_CODE, INDICATOR_CODE, NUMERATOR, DENOMINATOR, EXCEPTIONS,
 * POINTS_COMPUTED, POINTS_PUBLISHED. Codes begin with a letter and figures with a digit, so that no
 * spreadsheet takes a field for a formula.
 */
public final class PointsLine {

  public static final String HEADER =
      "PRACTICE_CODE,INDICATOR_CODE,NUMERATOR,DENOMINATOR,EXCEPTIONS,POINTS_COMPUTED,POINTS_PUBLISHED\r\n";

  private final StringBuilder text = new StringBuilder(80);

  public PointsLine(String practice, String indicator) {
    text.append(practice).append(',').append(indicator);
  }

  /** A whole number; empty where it is below 0, which stands for none. */
  public PointsLine count(int value) {
    text.append(',');
    if (value >= 0) {
      text.append(value);
    }
    return this;
  }

  /** Points in hundredths without needless zeros: 15, 5.32, 0.2; empty below 0. */
  public PointsLine points(long hundredths) {
    text.append(',');
    if (hundredths >= 0) {
      text.append(hundredths / 100);
      long rest = hundredths % 100;
      if (rest > 0) {
        text.append('.').append(rest / 10);
        if (rest % 10 > 0) {
          text.append(rest % 10);
        }
      }
    }
    return this;
  }

  public String end() {
    return text.append("\r\n").toString();
  }
}
