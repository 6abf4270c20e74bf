package org.quantock.application.payment;

import java.util.function.Consumer;
import org.quantock.application.indicator.InMemoryReferenceRegister;

class InMemoryRecalculationsTest extends RecalculationsContract {

  @Override
  protected void withRecords(Consumer<Records> work) {
    work.accept(
        new Records(
            new InMemoryReferenceRegister(),
            new InMemoryEntitlements(),
            new InMemoryRecalculations(),
            () -> {}));
  }
}
