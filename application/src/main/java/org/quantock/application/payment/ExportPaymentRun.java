package org.quantock.application.payment;

import jakarta.inject.Inject;
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

/**
 * Begins to send an authorised run (PAY-45). Its file is written and it is marked as sent
 * afterwards, each in a step of its own: see {@link RunKeeper}.
 */
@UseCase
@Requires(Permission.PREPARE_PAYMENT)
public class ExportPaymentRun {

  private PaymentRuns runs;
  private PaymentLines lines;
  private Schemes schemes;
  private Stamp stamp;
  private AuditTrail audit;

  protected ExportPaymentRun() {}

  @Inject
  public ExportPaymentRun(
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
  public record Command(PaymentRunId run, int version) {}

  public void handle(Command command) {
    PaymentRun run = runs.get(command.run());
    PaymentScope.own(schemes, run.scheme(), stamp.actor());
    Stale.check("The payment run", command.version(), run.version());
    PaymentRunState before = run.state();
    run.beginSending(stamp.act());
    runs.update(run);
    lines.send(run.id());
    audit.record(
        Deed.done(
                ExportPaymentRun.class,
                "payment run",
                run.id(),
                "Began to send payment run %d, together %s".formatted(run.number(), run.total()))
            .changing("state", before.title(), run.state().title()));
  }
}
