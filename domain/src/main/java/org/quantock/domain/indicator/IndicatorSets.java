package org.quantock.domain.indicator;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.shared.NotFound;

/** The indicator sets on record. */
public interface IndicatorSets {

  void add(IndicatorSet set);

  /** Takes a set off the record, for one that was never published (IND-21). */
  void remove(IndicatorSet set);

  /** With its indicators. */
  Optional<IndicatorSet> find(IndicatorSetCode code);

  /** The newest year first. */
  List<IndicatorSet> all();

  default IndicatorSet get(IndicatorSetCode code) {
    return find(code).orElseThrow(() -> NotFound.of("indicator set", code));
  }
}
