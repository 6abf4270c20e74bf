package org.quantock.application.indicator;

import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorKind;
import org.quantock.domain.indicator.Scale;
import org.quantock.domain.indicator.Verification;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.Points;

/** One indicator as shown; thresholds and scale are empty where it has none. */
public record IndicatorRow(
    String code,
    String domain,
    String area,
    String description,
    IndicatorKind kind,
    Points points,
    String lowerThreshold,
    String upperThreshold,
    String scale,
    boolean usesPrevalence,
    String source,
    Verification verification) {

  static IndicatorRow of(Indicator indicator) {
    return new IndicatorRow(
        indicator.code().value(),
        indicator.domain(),
        indicator.area(),
        indicator.description(),
        indicator.kind(),
        indicator.points(),
        indicator.lowerThreshold().map(Percentage::toString).orElse(""),
        indicator.upperThreshold().map(Percentage::toString).orElse(""),
        indicator.scale().map(Scale::words).orElse(""),
        indicator.usesPrevalence(),
        indicator.source(),
        indicator.verification());
  }
}
