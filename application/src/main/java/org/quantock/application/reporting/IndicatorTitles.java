package org.quantock.application.reporting;

import java.util.Map;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.IndicatorSetCode;

/** Port: what the indicators of a set are about, in words. */
public interface IndicatorTitles {

  /** By code; without those that the set does not have. */
  Map<IndicatorCode, String> of(IndicatorSetCode set);
}
