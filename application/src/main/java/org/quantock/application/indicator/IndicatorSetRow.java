package org.quantock.application.indicator;

import org.quantock.domain.indicator.IndicatorSet;

/** One indicator set as listed. */
public record IndicatorSetRow(
    String code, String title, String year, boolean published, int indicators, String points) {

  static IndicatorSetRow of(IndicatorSet set) {
    return new IndicatorSetRow(
        set.code().value(),
        set.title(),
        set.financialYear().toString(),
        set.isPublished(),
        set.indicators().size(),
        set.totalPoints().toString());
  }
}
