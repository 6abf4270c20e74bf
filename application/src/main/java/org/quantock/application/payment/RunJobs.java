package org.quantock.application.payment;

import org.quantock.domain.payment.PaymentRunId;

/** Port to the batch runtime of the server. */
public interface RunJobs {

  /** Lets a job go on with a run. */
  void start(PaymentRunId run);
}
