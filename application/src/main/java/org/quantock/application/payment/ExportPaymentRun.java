package org.quantock.application.payment;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.payment.Payment;
import org.quantock.domain.payment.PaymentFile;
import org.quantock.domain.payment.PaymentFiles;
import org.quantock.domain.payment.PaymentRun;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.payment.PaymentRuns;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.Stale;

/** Makes the file of an authorised run, once, and marks the run as sent (PAY-9). */
@UseCase
@Requires(Permission.PREPARE_PAYMENT)
public class ExportPaymentRun {

  private PaymentRuns runs;
  private PaymentFiles files;
  private PracticeFacts practices;
  private Schemes schemes;
  private Stamp stamp;
  private AuditTrail audit;

  protected ExportPaymentRun() {}

  @Inject
  public ExportPaymentRun(
      PaymentRuns runs,
      PaymentFiles files,
      PracticeFacts practices,
      Schemes schemes,
      Stamp stamp,
      AuditTrail audit) {
    this.runs = runs;
    this.files = files;
    this.practices = practices;
    this.schemes = schemes;
    this.stamp = stamp;
    this.audit = audit;
  }

  /**
   * @param version of the run that the person looked at
   */
  public record Command(PaymentRunId run, int version) {}

  /** Makes the file; answers its name. */
  public String handle(Command command) {
    PaymentRun run = runs.get(command.run());
    PaymentScope.own(schemes, run.scheme(), stamp.actor());
    Stale.check("The payment run", command.version(), run.version());
    run.send(stamp.act());
    var file =
        new PaymentFile(
            run.id(),
            PaymentCsv.name(run),
            PaymentCsv.lines(
                run,
                practices.names(
                    run.payments().stream().map(Payment::practice).distinct().toList())),
            stamp.act());
    runs.update(run);
    files.add(file);
    audit.record(
        ExportPaymentRun.class,
        "payment run",
        run.id(),
        "Sent payment run %d as %s, together %s, SHA-256 %s"
            .formatted(run.number(), file.name(), run.total(), file.sha256()));
    return file.name();
  }
}
