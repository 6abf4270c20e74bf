package org.quantock.persistence.payment;

import java.util.List;
import java.util.UUID;
import org.quantock.domain.payment.AdjustmentId;
import org.quantock.domain.payment.Payment;
import org.quantock.domain.payment.PaymentId;
import org.quantock.domain.payment.Release;

/** The columns of a new payment, and what stands in them. */
final class PaymentColumns {

  static final List<String> NAMES =
      List.of(
          "id",
          "payment_run",
          "line",
          "kind",
          "scheme",
          "practice",
          "period",
          "component",
          "component_name",
          "entry",
          "live",
          "adjusts",
          "adjustment",
          "instalment",
          "advance_month",
          "report",
          "release",
          "decided_on",
          "due",
          "released",
          "reason",
          "status",
          "reference",
          "paycode",
          "working",
          "version");

  private static final WorkingConverter WORKINGS = new WorkingConverter();

  private PaymentColumns() {}

  /** As JDBC takes them, in the order of {@link #NAMES}. */
  static Object[] values(Payment payment) {
    return new Object[] {
      payment.id().value(),
      payment.run().value(),
      payment.line(),
      payment.kind().name(),
      payment.scheme().value(),
      payment.practice().value(),
      payment.period(),
      payment.component(),
      payment.componentName(),
      payment.entry(),
      payment.isLive() ? 1 : null,
      payment.adjusts().map(PaymentId::value).orElse(null),
      payment.adjustment().map(AdjustmentId::value).orElse(null),
      payment.instalment().orElse(null),
      payment.month().orElse(null),
      payment.report().map(UUID.class::cast).orElse(null),
      payment.release().map(Release::name).orElse(null),
      payment.decidedOn().orElse(null),
      payment.due().amount(),
      payment.released().amount(),
      payment.reason(),
      payment.status().name(),
      payment.reference(),
      payment.paycode(),
      WORKINGS.convertToDatabaseColumn(payment.working()),
      0
    };
  }
}
