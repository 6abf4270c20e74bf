package org.quantock.application.payment;

import java.util.function.Consumer;

class InMemoryEntitlementsTest extends EntitlementsContract {

  @Override
  protected void withRecords(Consumer<Records> work) {
    work.accept(new Records(new InMemoryEntitlements(), value -> {}, () -> {}));
  }
}
