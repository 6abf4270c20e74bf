package org.quantock.application.organisation;

import java.util.function.Consumer;

class InMemoryPracticesTest extends PracticesContract {

  @Override
  protected void at(Consumer<Desk> work) {
    work.accept(new Desk(new InMemoryPractices(), new InMemoryBodies(), () -> {}));
  }
}
