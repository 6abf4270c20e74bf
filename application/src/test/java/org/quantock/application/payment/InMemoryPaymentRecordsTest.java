package org.quantock.application.payment;

import java.util.function.Consumer;

class InMemoryPaymentRecordsTest extends PaymentRecordsContract {

  @Override
  protected void withRecords(Consumer<Records> work) {
    work.accept(
        new Records(
            new InMemoryPaymentRuns(),
            new InMemoryBaselines(),
            new InMemoryPaymentFiles(),
            () -> {}));
  }
}
