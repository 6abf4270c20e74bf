package org.quantock.application.payment;

import java.util.Optional;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.payment.ScoredIndicator;

/** Port to the indicator sets: the points that a result earns. */
public interface IndicatorPoints {

  /** Empty where the set has no such indicator. */
  Optional<ScoredIndicator> score(IndicatorSetCode set, RetainedResult result);
}
