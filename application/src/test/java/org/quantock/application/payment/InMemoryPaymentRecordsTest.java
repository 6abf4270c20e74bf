package org.quantock.application.payment;

import java.util.function.Consumer;

class InMemoryPaymentRecordsTest extends PaymentRecordsContract {

  @Override
  protected void withRecords(Consumer<Records> work) {
    var runs = new InMemoryPaymentRuns();
    var lines = new InMemoryPaymentLines();
    var progress = new InMemoryRunProgress();
    work.accept(
        new Records(
            runs,
            lines,
            progress,
            progress,
            InMemoryPaymentAside.holds(lines),
            InMemoryPaymentAside.adjustments(),
            InMemoryPaymentAside.plans(),
            InMemoryPaymentAside.paycodes(),
            InMemoryPaymentAside.responses(),
            new InMemoryBaselines(),
            new InMemoryPriorAchievements(),
            new InMemoryTargetPopulations(),
            new InMemoryPaymentFiles(),
            new InMemoryPaymentQueries(runs, lines, org.quantock.domain.scheme.SomeScheme.CODE),
            () -> {}));
  }
}
