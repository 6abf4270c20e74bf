package org.quantock.application.payment;

import java.time.LocalDate;
import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.Act;
import org.quantock.domain.payment.Payment;
import org.quantock.domain.payment.PaymentId;
import org.quantock.domain.payment.PaymentKind;
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
    int line,
    PaymentKind kind,
    SchemeCode scheme,
    PracticeCode practice,
    int period,
    String component,
    String componentName,
    int entry,
    Optional<PaymentId> adjusts,
    Optional<Release> release,
    Optional<LocalDate> decidedOn,
    Money due,
    Money released,
    String reason,
    PaymentStatus status,
    String reference,
    String paycode,
    Optional<LocalDate> expectedOn,
    Optional<String> bankReference,
    Optional<String> rejection,
    Optional<String> correction,
    Working working,
    Timeline.InRun inRun) {

  public static PaymentRow of(PaymentRun run, Payment payment) {
    return new PaymentRow(
        payment.id(),
        run.id(),
        payment.line(),
        payment.kind(),
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
        payment.paycode(),
        run.expectedOn(),
        payment.bankReference(),
        payment.rejection(),
        payment.correction(),
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
    return kind == PaymentKind.SHARE ? due.minus(released) : Money.ZERO;
  }

  public boolean isAdjustment() {
    return kind.isAdjustment();
  }

  public boolean isLive() {
    return status != PaymentStatus.CANCELLED && correction.isEmpty();
  }

  /** The decision in words; empty where it follows none. */
  public String judgement() {
    return release.map(Release::judgement).orElse("");
  }

  /** Whether the bank rejected it and nobody has put that right yet. */
  public boolean isToBeCorrected() {
    return status == PaymentStatus.REJECTED && correction.isEmpty();
  }
}
