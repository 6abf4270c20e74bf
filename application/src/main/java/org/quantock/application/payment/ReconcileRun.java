package org.quantock.application.payment;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.payment.PaymentAction;
import org.quantock.domain.payment.PaymentLines;
import org.quantock.domain.payment.PaymentRun;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.payment.PaymentRunState;
import org.quantock.domain.payment.PaymentRuns;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.Stale;

/** Notes that a person found out that the bank has the file of an unknown run (PAY-46). */
@UseCase
@Requires(Permission.PREPARE_PAYMENT)
public class ReconcileRun {

  private PaymentRuns runs;
  private PaymentLines lines;
  private ExpectedDays expected;
  private Schemes schemes;
  private Stamp stamp;
  private AuditTrail audit;

  protected ReconcileRun() {}

  @Inject
  public ReconcileRun(
      PaymentRuns runs,
      PaymentLines lines,
      ExpectedDays expected,
      Schemes schemes,
      Stamp stamp,
      AuditTrail audit) {
    this.runs = runs;
    this.lines = lines;
    this.expected = expected;
    this.schemes = schemes;
    this.stamp = stamp;
    this.audit = audit;
  }

  /**
   * @param version of the run that the person looked at
   * @param note how the person knows
   */
  public record Command(PaymentRunId run, int version, String note) {}

  public void handle(Command command) {
    PaymentRun run = runs.get(command.run());
    PaymentScope.own(schemes, run.scheme(), stamp.actor());
    PaymentRunState before = run.state();
    Stale.check("The payment run", command.version(), run.version());
    run.reconcile(command.note(), stamp.act(), expected.of(run));
    runs.update(run);
    lines.move(run.id(), PaymentAction.CONFIRM);
    audit.record(
        Deed.done(
                ReconcileRun.class,
                "payment run",
                run.id(),
                "Reconciled payment run %d as sent: %s"
                    .formatted(run.number(), run.reconcileNote().orElseThrow()))
            .changing("state", before.title(), run.state().title())
            .because(run.reconcileNote().orElseThrow()));
  }
}
