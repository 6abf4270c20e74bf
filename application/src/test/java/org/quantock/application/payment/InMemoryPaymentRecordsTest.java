package org.quantock.application.payment;

import java.util.function.Consumer;

class InMemoryPaymentRecordsTest extends PaymentRecordsContract {

  @Override
  protected void withRecords(Consumer<Records> work) {
    var runs = new InMemoryPaymentRuns();
    work.accept(
        new Records(
            runs,
            new InMemoryBaselines(),
            new InMemoryPaymentFiles(),
            new InMemoryPaymentQueries(runs, org.quantock.domain.scheme.SomeScheme.CODE),
            () -> {}));
  }
}
