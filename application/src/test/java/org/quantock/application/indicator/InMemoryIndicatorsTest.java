package org.quantock.application.indicator;

import java.util.function.Consumer;
import org.quantock.application.organisation.InMemoryPractices;

class InMemoryIndicatorsTest extends IndicatorsContract {

  @Override
  protected void at(Consumer<Desk> work) {
    work.accept(
        new Desk(
            new InMemoryIndicatorSets(),
            new InMemoryComparators(),
            new InMemoryPractices(),
            () -> {}));
  }
}
