package org.quantock.application.payment;

import org.quantock.domain.indicator.Achievement;
import org.quantock.domain.indicator.IndicatorCode;

/**
 * What a practice reported on a retained indicator.
 *
 * @param denominator net of exceptions
 * @param source which report it stands in
 * @param local what was achieved of an indicator of a local kind; null for those that are counted
 */
public record RetainedResult(
    IndicatorCode indicator,
    int numerator,
    int denominator,
    int exceptions,
    String source,
    Achievement local) {

  /** Of an indicator that is counted. */
  public RetainedResult(
      IndicatorCode indicator, int numerator, int denominator, int exceptions, String source) {
    this(indicator, numerator, denominator, exceptions, source, null);
  }

  /** Of an indicator of a local kind. */
  public RetainedResult(IndicatorCode indicator, Achievement local, String source) {
    this(indicator, 0, 0, 0, source, local);
  }
}
