package org.quantock.domain.indicator;

import java.util.List;

/** The corrections of calculations on record. */
public interface CalculationCorrections {

  /** Puts it on record at once, so that a clash with someone else surfaces here. */
  void add(CalculationCorrection correction);

  /** Those of a calculation, the first found first. */
  List<CalculationCorrection> of(CalculationNumber corrected);

  /** All of them, the last found first. */
  List<CalculationCorrection> newest(int limit);

  /** Sends changes to the store, so that a clash with someone else surfaces here. */
  void flush();
}
