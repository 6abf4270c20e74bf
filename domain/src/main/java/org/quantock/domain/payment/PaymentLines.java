package org.quantock.domain.payment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.NotFound;

/** The payments of all runs, stored and moved as sets (PAY-36). */
public interface PaymentLines {

  /**
   * Keeps new payments. Refuses when a share of them is in another live run already, also one that
   * was stored at the same moment (PAY-2).
   */
  void add(List<Payment> payments);

  /** Keeps what was done to one payment; refuses when someone else changed it meanwhile. */
  void update(Payment payment);

  Optional<Payment> find(PaymentId id);

  /** Does something to every payment of a run that allows it; answers to how many. */
  int move(PaymentRunId run, PaymentAction action);

  /**
   * Sends the payments of an authorised run: those that move money are on their way, the others are
   * nil, held or set off.
   */
  void send(PaymentRunId run);

  /** Pays every payment of a run that is on its way. */
  int pay(PaymentRunId run, LocalDate on);

  /** Does to payments of a run what the bank answered. */
  void settle(PaymentRunId run, List<BankAnswer> answers);

  /** Those of practices that occupy their places, by practice, period, component, entry. */
  List<PaidEntry> entries(SchemeCode scheme, Collection<PracticeCode> practices);

  /** The decisions that the payments of a run rest on. */
  List<RestsOn> restingOn(PaymentRunId run);

  /** What the payments of a practice in a run come to. */
  RunTotals ofPractice(PaymentRunId run, PracticeCode practice);

  /** How many payments of a run are not settled. */
  long unsettled(PaymentRunId run);

  default Payment get(PaymentId id) {
    return find(id).orElseThrow(() -> NotFound.of("payment", id));
  }
}
