package org.quantock.application.payment;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.payment.Act;
import org.quantock.domain.payment.PaymentAction;
import org.quantock.domain.payment.PaymentLines;
import org.quantock.domain.payment.PaymentRun;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.payment.PaymentRunState;
import org.quantock.domain.payment.PaymentRuns;
import org.quantock.domain.shared.Stale;

/** Cancels a run that a rule stopped while it was prepared, in the name of who had it prepared. */
@UseCase
@Requires(Permission.PREPARE_PAYMENT)
public class GiveRunUp {

  private PaymentRuns runs;
  private PaymentLines lines;
  private RunLeases leases;
  private Stamp stamp;
  private AuditTrail audit;

  protected GiveRunUp() {}

  @Inject
  public GiveRunUp(
      PaymentRuns runs, PaymentLines lines, RunLeases leases, Stamp stamp, AuditTrail audit) {
    this.runs = runs;
    this.lines = lines;
    this.leases = leases;
    this.stamp = stamp;
    this.audit = audit;
  }

  /**
   * @param why as a sentence for people
   */
  public record Command(PaymentRunId run, String owner, String why) {}

  public void handle(Command command) {
    if (!leases.beat(command.run(), command.owner(), stamp.now())) {
      throw new Stale("Another server has taken this payment run over.");
    }
    PaymentRun run = runs.get(command.run());
    PaymentRunState before = run.state();
    String why = command.why();
    run.cancel(
        why.length() <= 500 ? why : why.substring(0, 500),
        new Act(run.worker(), stamp.today(), stamp.now()));
    runs.update(run);
    lines.move(run.id(), PaymentAction.CANCEL);
    leases.end(run.id());
    audit.record(
        Deed.done(
                GiveRunUp.class,
                "payment run",
                run.id(),
                "Gave payment run %d up while it was prepared: %s".formatted(run.number(), why))
            .changing("state", before.title(), run.state().title())
            .because(why));
  }
}
