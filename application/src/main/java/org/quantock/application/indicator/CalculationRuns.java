package org.quantock.application.indicator;

import org.quantock.domain.access.Actor;
import org.quantock.domain.indicator.CalculationNumber;

/** Runs calculations in the background once the present transaction has ended well. */
public interface CalculationRuns {

  void start(CalculationNumber calculation, Actor by);
}
