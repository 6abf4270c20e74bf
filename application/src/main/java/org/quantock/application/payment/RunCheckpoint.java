package org.quantock.application.payment;

import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.payment.RunProposal;
import org.quantock.domain.payment.RunTotals;

/**
 * How far the preparation of a run is (PAY-35).
 *
 * @param last the practice that was done last
 * @param practices how many are done
 * @param totals of the payments that are stored
 * @param fingerprint of the payments that are stored
 */
public record RunCheckpoint(
    PaymentRunId run,
    Optional<PracticeCode> last,
    int practices,
    RunTotals totals,
    int omissions,
    String fingerprint) {

  public static RunCheckpoint start(PaymentRunId run) {
    return new RunCheckpoint(run, Optional.empty(), 0, RunTotals.NONE, 0, RunProposal.BLANK);
  }

  /** After one more practice. */
  public RunCheckpoint past(PracticeCode practice, RunProposal proposal) {
    return new RunCheckpoint(
        run,
        Optional.of(practice),
        practices + 1,
        totals.plus(proposal.totals()),
        omissions + proposal.omissions().size(),
        proposal.fingerprint(fingerprint));
  }
}
