package org.quantock.domain.payment;

import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.payment.rule.AreaFactor;
import org.quantock.domain.shared.Points;

/**
 * What a practice scored on a retained indicator.
 *
 * @param result the result in words: "261 of 297 patients, 12 exceptions"
 * @param arithmetic how the points come from it, in one line
 * @param source where the result comes from
 * @param factor by what its pay follows the patients, where the terms switch such a factor on
 */
public record ScoredIndicator(
    IndicatorCode indicator,
    Points points,
    String result,
    String arithmetic,
    String source,
    AreaFactor factor) {

  /** One whose pay follows prevalence. */
  public ScoredIndicator(
      IndicatorCode indicator, Points points, String result, String arithmetic, String source) {
    this(indicator, points, result, arithmetic, source, AreaFactor.PREVALENCE);
  }
}
