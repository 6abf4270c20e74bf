package org.quantock.application.indicator;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quantock.domain.indicator.IndicatorKind;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.Verification.Firmness;

/** One set with its indicators in the order of the framework. */
public record IndicatorSetDetail(IndicatorSetRow set, List<IndicatorRow> indicators) {

  static IndicatorSetDetail of(IndicatorSet set) {
    return new IndicatorSetDetail(
        IndicatorSetRow.of(set), set.indicators().stream().map(IndicatorRow::of).toList());
  }

  /** How many indicators there are of each kind that occurs. */
  public Map<IndicatorKind, Long> kinds() {
    Map<IndicatorKind, Long> counts = new EnumMap<>(IndicatorKind.class);
    indicators.forEach(each -> counts.merge(each.kind(), 1L, Long::sum));
    return counts;
  }

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
