package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.payment.PaymentFiles;
import org.quantock.domain.payment.PaymentRun;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.payment.PaymentRunState;
import org.quantock.domain.payment.PaymentRuns;

/**
 * What is to be done next with a run, and who may do it (PAY-37). It changes nothing that people
 * have put on record, so it leaves no audit entry.
 */
@Query
@Requires(Permission.PREPARE_PAYMENT)
public class TakeRun {

  private PaymentRuns runs;
  private PaymentFiles files;
  private RunFacts facts;
  private RunLeases leases;
  private PaymentLimits limits;
  private Stamp stamp;

  protected TakeRun() {}

  @Inject
  public TakeRun(
      PaymentRuns runs,
      PaymentFiles files,
      RunFacts facts,
      RunLeases leases,
      PaymentLimits limits,
      Stamp stamp) {
    this.runs = runs;
    this.facts = facts;
    this.files = files;
    this.leases = leases;
    this.limits = limits;
    this.stamp = stamp;
  }

  /** The next thing to do with a run. */
  public enum Next {
    PREPARE,
    WRITE_FILE,
    CONFIRM_SENT,
    NOTHING
  }

  /** Takes a run on; false while another works on it. */
  public boolean take(PaymentRunId run, String owner) {
    return runs.get(run).state().isWork() && leases.take(run, owner, stamp.now(), dead());
  }

  public Next next(PaymentRunId id) {
    PaymentRun run = runs.get(id);
    return switch (run.state()) {
      case PREPARING -> Next.PREPARE;
      case SENDING -> files.find(id).isPresent() ? Next.CONFIRM_SENT : Next.WRITE_FILE;
      case PREPARED, AUTHORISED, SENT, PAID, UNKNOWN, CANCELLED -> Next.NOTHING;
    };
  }

  /**
   * Whether a person can wait for it: there are few practices, or it is the sending that is left.
   */
  public boolean isSmall(PaymentRunId id) {
    PaymentRun run = runs.get(id);
    int most = limits.atOnce();
    return run.state() != PaymentRunState.PREPARING
        || facts.after(run.scheme(), Optional.empty(), most + 1).size() <= most;
  }

  /** The runs that are to be gone on with and that nobody works on. */
  public List<PaymentRunId> abandoned() {
    Instant dead = dead();
    return runs.unfinished().stream().filter(run -> !leases.isHeld(run, dead)).toList();
  }

  private Instant dead() {
    return stamp.now().minus(limits.lease());
  }
}
