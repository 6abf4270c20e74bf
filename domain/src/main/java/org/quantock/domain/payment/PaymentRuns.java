package org.quantock.domain.payment;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.NotFound;

/** The payment runs on record, without their payments ({@link PaymentLines}). */
public interface PaymentRuns {

  /** Keeps a new run. */
  void add(PaymentRun run);

  /** Keeps what was done to a run; refuses when someone else changed it at the same moment. */
  void update(PaymentRun run);

  Optional<PaymentRun> find(PaymentRunId id);

  /** The runs of a scheme, newest first. */
  List<PaymentRun> of(SchemeCode scheme);

  /** The runs that a job has to go on with (PAY-37). */
  List<PaymentRunId> unfinished();

  /** The number for the next run of a scheme. */
  int nextNumber(SchemeCode scheme);

  default PaymentRun get(PaymentRunId id) {
    return find(id).orElseThrow(() -> NotFound.of("payment run", id));
  }
}
