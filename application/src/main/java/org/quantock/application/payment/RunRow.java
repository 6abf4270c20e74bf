package org.quantock.application.payment;

import java.util.Optional;
import org.quantock.domain.payment.Act;
import org.quantock.domain.payment.PaymentRun;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.payment.PaymentRunState;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.Money;

/** A payment run as listed. */
public record RunRow(
    PaymentRunId id,
    SchemeCode scheme,
    int number,
    PaymentRunState state,
    int lines,
    Money total,
    Money held,
    Act prepared,
    Optional<Act> authorised,
    boolean secondNeeded,
    Optional<Act> secondAuthorised,
    Optional<Act> sent,
    Optional<java.time.LocalDate> expectedOn,
    Optional<java.time.LocalDate> paidOn,
    int version) {

  public static RunRow of(PaymentRun run) {
    return new RunRow(
        run.id(),
        run.scheme(),
        run.number(),
        run.state(),
        run.lines(),
        run.total(),
        run.held(),
        run.prepared(),
        run.authorised(),
        run.secondNeeded(),
        run.secondAuthorised(),
        run.sent(),
        run.expectedOn(),
        run.paidOn(),
        run.version());
  }
}
