package org.quantock.application.scheme;

class InMemorySchemesTest extends SchemesContract {

  @Override
  protected void inStore(Work work) {
    var schemes = new InMemorySchemes();
    work.on(new Store(schemes, schemes, () -> {}));
  }
}
