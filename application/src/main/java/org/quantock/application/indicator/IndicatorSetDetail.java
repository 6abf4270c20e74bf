package org.quantock.application.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quantock.domain.indicator.Verification.Firmness;

/** One set with its indicators in the order of the framework. */
public record IndicatorSetDetail(IndicatorSetRow set, List<IndicatorRow> indicators) {

  /** How many indicators have thresholds of each firmness (IND-4). */
  public Map<Firmness, Long> firmness() {
    Map<Firmness, Long> counts = new LinkedHashMap<>();
    for (Firmness each : Firmness.values()) {
      long count = indicators.stream().filter(i -> i.verification().thresholds() == each).count();
      counts.put(each, count);
    }
    return counts;
  }
}
