package org.quantock.application.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.IndicatorSets;

/** Indicator sets for tests of use cases. */
public final class InMemoryIndicatorSets implements IndicatorSets {

  private final List<IndicatorSet> all = new ArrayList<>();

  @Override
  public void add(IndicatorSet set) {
    all.add(set);
  }

  @Override
  public void remove(IndicatorSet set) {
    all.remove(set);
  }

  @Override
  public Optional<IndicatorSet> find(IndicatorSetCode code) {
    return all.stream().filter(set -> set.code().equals(code)).findFirst();
  }

  @Override
  public List<IndicatorSet> all() {
    return all.stream()
        .sorted(
            Comparator.comparing((IndicatorSet set) -> set.financialYear().startYear())
                .reversed()
                .thenComparing(IndicatorSet::code))
        .toList();
  }
}
