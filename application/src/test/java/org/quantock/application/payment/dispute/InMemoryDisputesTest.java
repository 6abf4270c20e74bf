package org.quantock.application.payment.dispute;

import java.util.function.Consumer;

class InMemoryDisputesTest extends DisputesContract {

  @Override
  protected void withRecords(Consumer<Records> work) {
    var disputes = new InMemoryDisputes();
    work.accept(new Records(disputes, disputes, () -> {}));
  }
}
