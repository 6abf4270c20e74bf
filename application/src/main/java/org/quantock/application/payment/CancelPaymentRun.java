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

/** Gives a run up before it is sent, with a reason, which frees its shares (PAY-8). */
@UseCase
@Requires(Permission.PREPARE_PAYMENT)
public class CancelPaymentRun {

  private PaymentRuns runs;
  private PaymentLines lines;
  private Schemes schemes;
  private Stamp stamp;
  private AuditTrail audit;

  protected CancelPaymentRun() {}

  @Inject
  public CancelPaymentRun(
      PaymentRuns runs, PaymentLines lines, Schemes schemes, Stamp stamp, AuditTrail audit) {
    this.runs = runs;
    this.lines = lines;
    this.schemes = schemes;
    this.stamp = stamp;
    this.audit = audit;
  }

  /**
   * @param version of the run that the person looked at
   */
  public record Command(PaymentRunId run, int version, String reason) {}

  public void handle(Command command) {
    PaymentRun run = runs.get(command.run());
    PaymentScope.own(schemes, run.scheme(), stamp.actor());
    PaymentRunState before = run.state();
    Stale.check("The payment run", command.version(), run.version());
    run.cancel(command.reason(), stamp.act());
    runs.update(run);
    lines.move(run.id(), PaymentAction.CANCEL);
    audit.record(
        Deed.done(
                CancelPaymentRun.class,
                "payment run",
                run.id(),
                "Cancelled payment run %d: %s"
                    .formatted(run.number(), run.cancelReason().orElseThrow()))
            .changing("state", before.title(), run.state().title())
            .because(run.cancelReason().orElseThrow()));
  }
}
