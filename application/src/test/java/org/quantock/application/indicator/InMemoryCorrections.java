package org.quantock.application.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.quantock.domain.indicator.CalculationCorrection;
import org.quantock.domain.indicator.CalculationCorrections;
import org.quantock.domain.indicator.CalculationNumber;

/** Corrections of calculations in a list. */
public final class InMemoryCorrections implements CalculationCorrections {

  private final List<CalculationCorrection> found = new ArrayList<>();

  @Override
  public void add(CalculationCorrection correction) {
    found.add(correction);
  }

  @Override
  public List<CalculationCorrection> of(CalculationNumber corrected) {
    return found.stream().filter(each -> each.corrects().equals(corrected)).toList();
  }

  @Override
  public List<CalculationCorrection> newest(int limit) {
    List<CalculationCorrection> all = new ArrayList<>(found);
    Collections.reverse(all);
    return all.stream().limit(limit).toList();
  }

  @Override
  public void flush() {
    // what is in memory is on record
  }
}
