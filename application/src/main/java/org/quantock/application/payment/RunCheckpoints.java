package org.quantock.application.payment;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.payment.RunProposal;

/** Port: how far preparations are, and what they left out. */
public interface RunCheckpoints {

  Optional<RunCheckpoint> find(PaymentRunId run);

  /** Keeps how far it is, in the transaction of the payments that it counts. */
  void keep(RunCheckpoint checkpoint);

  /**
   * @param from how many were left out before
   */
  void leaveOut(PaymentRunId run, int from, List<RunProposal.Omission> omissions);

  /** What was left out, in the order of the run. */
  List<RunProposal.Omission> omissions(PaymentRunId run, int limit);
}
