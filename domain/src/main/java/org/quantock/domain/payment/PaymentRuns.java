package org.quantock.domain.payment;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.NotFound;

/** The payment runs on record. */
public interface PaymentRuns {

  /**
   * Keeps a new run. Refuses when a share of it is in another live run already, also one that was
   * stored at the same moment (PAY-2).
   */
  void add(PaymentRun run);

  /** Keeps what was done to a run; refuses when someone else changed it at the same moment. */
  void update(PaymentRun run);

  Optional<PaymentRun> find(PaymentRunId id);

  /** The runs of a scheme, newest first. */
  List<PaymentRun> of(SchemeCode scheme);

  /** The payments of a scheme that occupy their shares: those of runs that are not cancelled. */
  List<Payment> live(SchemeCode scheme);

  /** The number for the next run of a scheme. */
  int nextNumber(SchemeCode scheme);

  default PaymentRun get(PaymentRunId id) {
    return find(id).orElseThrow(() -> NotFound.of("payment run", id));
  }
}
