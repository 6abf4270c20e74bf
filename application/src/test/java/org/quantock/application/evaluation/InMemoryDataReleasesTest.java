package org.quantock.application.evaluation;

import java.util.function.Consumer;

class InMemoryDataReleasesTest extends DataReleasesContract {

  @Override
  protected void inStore(Consumer<Store> work) {
    work.accept(new Store(new InMemoryDataReleases(), new InMemoryPseudonymKeys(), () -> {}));
  }
}
