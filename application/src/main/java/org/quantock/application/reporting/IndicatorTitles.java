package org.quantock.application.reporting;

import java.util.Map;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.Scale;

/** Port: what the indicators of a set are about, in words, and what local kinds ask. */
public interface IndicatorTitles {

  /** By code; without those that the set does not have. */
  Map<IndicatorCode, String> of(IndicatorSetCode set);

  /** How the indicators of local kinds earn their points, by code; national kinds have no scale. */
  default Map<IndicatorCode, Scale> scales(IndicatorSetCode set) {
    return Map.of();
  }
}
