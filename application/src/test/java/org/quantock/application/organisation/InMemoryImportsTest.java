package org.quantock.application.organisation;

import java.util.function.Consumer;

class InMemoryImportsTest extends ImportsContract {

  @Override
  protected void at(Consumer<Desk> work) {
    var imports = new InMemoryImports();
    work.accept(new Desk(imports, imports, imports, () -> {}));
  }
}
