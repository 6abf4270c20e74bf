package org.quantock.domain.payment;

import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.Money;

/**
 * A payment that occupies its place, as far as the next run has to know of it.
 *
 * @param month the month of the year that it advances, 1 for April
 */
public record PaidEntry(
    PaymentId id,
    PaymentKind kind,
    PracticeCode practice,
    int period,
    String component,
    String componentName,
    int entry,
    Optional<PaymentId> adjusts,
    Optional<ProposedPayment.Instalment> instalment,
    Optional<Integer> month,
    Optional<Release> release,
    Money due,
    Money released,
    PaymentStatus status,
    String reference) {

  public static PaidEntry of(Payment payment) {
    return new PaidEntry(
        payment.id(),
        payment.kind(),
        payment.practice(),
        payment.period(),
        payment.component(),
        payment.componentName(),
        payment.entry(),
        payment.adjusts(),
        payment
            .adjustment()
            .map(id -> new ProposedPayment.Instalment(id, payment.instalment().orElseThrow())),
        payment.month(),
        payment.release(),
        payment.due(),
        payment.released(),
        payment.status(),
        payment.reference());
  }

  boolean isOf(int otherPeriod, String otherComponent) {
    return period == otherPeriod && component.equals(otherComponent);
  }

  /** Whether it pays the share itself, or what changed of it. */
  boolean isOfShare() {
    return kind == PaymentKind.SHARE || kind == PaymentKind.CHANGE;
  }
}
