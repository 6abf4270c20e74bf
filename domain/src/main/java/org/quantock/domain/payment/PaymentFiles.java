package org.quantock.domain.payment;

import java.util.Optional;

/** The payment files on record: one for each run that was sent. */
public interface PaymentFiles {

  void add(PaymentFile file);

  Optional<PaymentFile> find(PaymentRunId run);
}
