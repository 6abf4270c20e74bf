package org.quantock.application.indicator;

import java.time.Instant;
import org.quantock.domain.indicator.CalculationNumber;

/**
 * Port: how far a calculation is. Written apart from its transaction, so that others see it while
 * that still runs.
 */
public interface CalculationProgress {

  /**
   * @param at when this was reached
   */
  record Reached(int done, int total, Instant at) {}

  /** Makes the place for the progress, in the transaction that starts the calculation. */
  void open(CalculationNumber calculation, Instant at);

  /** In a transaction of its own. */
  void reached(CalculationNumber calculation, int done, int total, Instant at);

  Reached last(CalculationNumber calculation);
}
