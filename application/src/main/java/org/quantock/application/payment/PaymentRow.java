package org.quantock.application.payment;

import java.time.LocalDate;
import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.Act;
import org.quantock.domain.payment.Payment;
import org.quantock.domain.payment.PaymentId;
import org.quantock.domain.payment.PaymentRun;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.payment.PaymentStatus;
import org.quantock.domain.payment.Release;
import org.quantock.domain.payment.Timeline;
import org.quantock.domain.payment.Working;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.Money;

/** One payment with where its run is. */
public record PaymentRow(
    PaymentId id,
    PaymentRunId run,
    SchemeCode scheme,
    PracticeCode practice,
    int period,
    String component,
    String componentName,
    int entry,
    Optional<PaymentId> adjusts,
    Release release,
    LocalDate decidedOn,
    Money due,
    Money released,
    String reason,
    PaymentStatus status,
    String reference,
    Working working,
    Timeline.InRun inRun) {

  public static PaymentRow of(PaymentRun run, Payment payment) {
    return new PaymentRow(
        payment.id(),
        run.id(),
        payment.scheme(),
        payment.practice(),
        payment.period(),
        payment.component(),
        payment.componentName(),
        payment.entry(),
        payment.adjusts(),
        payment.release(),
        payment.decidedOn(),
        payment.due(),
        payment.released(),
        payment.reason(),
        payment.status(),
        payment.reference(),
        payment.working(),
        new Timeline.InRun(
            run.number(),
            payment.status(),
            run.prepared().on(),
            run.authorised().map(Act::on),
            run.sent().map(Act::on),
            payment.paidOn(),
            run.paidReference()));
  }

  /** What of the share is not released with this payment. */
  public Money held() {
    return entry == 1 ? due.minus(released) : Money.ZERO;
  }

  public boolean isAdjustment() {
    return entry > 1;
  }

  public boolean isLive() {
    return status != PaymentStatus.CANCELLED;
  }
}
