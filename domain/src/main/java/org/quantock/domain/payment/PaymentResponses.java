package org.quantock.domain.payment;

import java.util.List;

/** The responses of the bank that were read. */
public interface PaymentResponses {

  /** Keeps a response; refuses the same content for the same run a second time. */
  void add(PaymentResponse response);

  /** Those of a run, first to last. */
  List<PaymentResponse> of(PaymentRunId run);
}
