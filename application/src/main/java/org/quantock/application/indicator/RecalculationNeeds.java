package org.quantock.application.indicator;

import org.quantock.domain.indicator.ReferenceValue;

/** Port to what was worked out with reference values: told when a next version counts (IND-42). */
public interface RecalculationNeeds {

  /**
   * Prepares what has to be recalculated; changes nothing that counts. Returns how many
   * recalculations were prepared.
   */
  int changed(ReferenceValue before, ReferenceValue after);
}
