package org.quantock.application.indicator;

import java.util.function.Consumer;

class InMemoryCalculationsTest extends CalculationsContract {

  @Override
  protected void at(Consumer<Desk> work) {
    var calculations = new InMemoryCalculations();
    work.accept(
        new Desk(
            calculations,
            calculations,
            calculations,
            new InMemoryCorrections(),
            new InMemoryReferenceRegister(),
            new InMemoryIndicatorSets(),
            calculations::result,
            () -> {}));
  }
}
