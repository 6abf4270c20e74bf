package org.quantock.application.indicator;

import java.util.function.Consumer;
import org.quantock.application.organisation.InMemoryImports;
import org.quantock.application.organisation.InMemoryPractices;

class InMemoryIndicatorsTest extends IndicatorsContract {

  @Override
  protected void at(Consumer<Desk> work) {
    var comparators = new InMemoryComparators();
    work.accept(
        new Desk(
            new InMemoryIndicatorSets(),
            comparators,
            comparators,
            new InMemoryPrevalence(),
            new InMemoryPractices(),
            new InMemoryImports(),
            () -> {}));
  }
}
