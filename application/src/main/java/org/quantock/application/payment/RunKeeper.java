package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Log;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.shared.DomainException;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.Stale;

/**
 * Sees to it that runs which are being prepared or sent come to their end, whatever happens to the
 * server (PAY-37): a step is a transaction, what is next is read from the record, and a lease keeps
 * two from the same run.
 */
@ApplicationScoped
public class RunKeeper {

  private static final Log LOG = Log.of(RunKeeper.class);

  /** In whose name the steps are on record; people begin runs, the job carries them out. */
  public static final Actor JOB =
      new Actor(
          new PersonId(new UUID(0, 3)),
          "Payment job",
          Set.of(Role.FINANCE),
          new OrganisationCode("QUANTOCK"));

  private final String owner = UUID.randomUUID().toString();
  private TakeRun take;
  private PrepareStep prepare;
  private WriteFileStep write;
  private ConfirmSentStep confirm;
  private GiveRunUp giveUp;
  private RunJobs jobs;
  private PaymentLimits limits;
  private Caller caller;

  protected RunKeeper() {}

  @Inject
  public RunKeeper(
      TakeRun take,
      PrepareStep prepare,
      WriteFileStep write,
      ConfirmSentStep confirm,
      GiveRunUp giveUp,
      RunJobs jobs,
      PaymentLimits limits,
      Caller caller) {
    this.take = take;
    this.prepare = prepare;
    this.write = write;
    this.confirm = confirm;
    this.giveUp = giveUp;
    this.jobs = jobs;
    this.limits = limits;
    this.caller = caller;
  }

  /**
   * Goes on with a run that was just begun: at once where a person can wait for it, otherwise by a
   * job of the server.
   */
  public void begin(PaymentRunId run) {
    if (caller.as(JOB, () -> take.isSmall(run))) {
      work(run);
    } else {
      jobs.start(run);
    }
  }

  /** Goes on with a run until nothing is left to do; leaves it where another works on it. */
  public void work(PaymentRunId run) {
    caller.as(
        JOB,
        () -> {
          if (take.take(run, owner)) {
            go(run);
          }
          return null;
        });
  }

  private void go(PaymentRunId run) {
    try {
      TakeRun.Next next = take.next(run);
      while (next != TakeRun.Next.NOTHING) {
        switch (next) {
          case PREPARE -> prepare.handle(new PrepareStep.Command(run, owner));
          case WRITE_FILE -> write.handle(new WriteFileStep.Command(run, owner));
          case CONFIRM_SENT -> confirm.handle(new ConfirmSentStep.Command(run, owner));
          case NOTHING -> throw new IllegalStateException("There is nothing to do");
        }
        next = take.next(run);
        if (next != TakeRun.Next.NOTHING) {
          LockSupport.parkNanos(limits.pause().toNanos());
        }
      }
    } catch (DomainException e) {
      failed(run, e);
    }
  }

  /** A run that a rule stops while it is prepared is given up; its shares are free again. */
  private void failed(PaymentRunId run, DomainException e) {
    LOG.warning("Payment run " + run + " was stopped: " + e.code());
    try {
      if (take.next(run) == TakeRun.Next.PREPARE) {
        giveUp.handle(new GiveRunUp.Command(run, owner, e.getMessage()));
      }
    } catch (Stale another) {
      LOG.warning("Payment run " + run + ": " + another.code());
    }
  }

  /** Takes over the runs that nobody works on, each by a job of the server. */
  public void check() {
    List<PaymentRunId> abandoned = caller.as(JOB, take::abandoned);
    abandoned.forEach(jobs::start);
  }
}
