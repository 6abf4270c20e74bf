package org.quantock.application.payment;

import java.time.Instant;
import org.quantock.domain.payment.PaymentRunId;

/**
 * Port: who works on a run. A row with an owner and a sign of life, which the database guards; a
 * step keeps the row locked until it is stored.
 */
public interface RunLeases {

  /**
   * Takes a run on.
   *
   * @param dead a sign of life before this moment counts as none
   * @return whether nobody else works on it
   */
  boolean take(PaymentRunId run, String owner, Instant now, Instant dead);

  /** Gives a sign of life; false where another has taken the run over. */
  boolean beat(PaymentRunId run, String owner, Instant now);

  /** Nobody works on it any more. */
  void end(PaymentRunId run);

  /** Whether somebody gave a sign of life since. */
  boolean isHeld(PaymentRunId run, Instant dead);
}
