package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.payment.PaymentLines;
import org.quantock.domain.payment.PaymentRun;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.payment.PaymentRunState;
import org.quantock.domain.payment.PaymentRuns;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.Stale;

/** Notes when and under which reference a sent run was paid (PAY-10). */
@UseCase
@Requires(Permission.PREPARE_PAYMENT)
public class MarkPaid {

  private PaymentRuns runs;
  private PaymentLines lines;
  private Schemes schemes;
  private Stamp stamp;
  private AuditTrail audit;

  protected MarkPaid() {}

  @Inject
  public MarkPaid(
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
  public record Command(PaymentRunId run, int version, LocalDate paidOn, String reference) {}

  public void handle(Command command) {
    PaymentRun run = runs.get(command.run());
    PaymentScope.own(schemes, run.scheme(), stamp.actor());
    PaymentRunState before = run.state();
    Stale.check("The payment run", command.version(), run.version());
    run.markPaid(command.paidOn(), command.reference(), stamp.act());
    runs.update(run);
    lines.pay(run.id(), command.paidOn());
    audit.record(
        Deed.done(
                MarkPaid.class,
                "payment run",
                run.id(),
                "Marked payment run %d as paid on %s, reference %s"
                    .formatted(run.number(), command.paidOn(), run.paidReference().orElseThrow()))
            .changing("state", before.title(), run.state().title()));
  }
}
