package org.quantock.application.payment;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.payment.PaymentAction;
import org.quantock.domain.payment.PaymentFile;
import org.quantock.domain.payment.PaymentFiles;
import org.quantock.domain.payment.PaymentLines;
import org.quantock.domain.payment.PaymentRun;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.payment.PaymentRunState;
import org.quantock.domain.payment.PaymentRuns;
import org.quantock.domain.shared.Stale;

/**
 * Marks a run as sent, whose file stands (PAY-45). Where the file is not what was made, the run is
 * unknown until a person reconciles it (PAY-46).
 */
@UseCase
@Requires(Permission.PREPARE_PAYMENT)
public class ConfirmSentStep {

  private PaymentRuns runs;
  private PaymentLines lines;
  private PaymentFiles files;
  private ExpectedDays expected;
  private RunLeases leases;
  private Stamp stamp;
  private AuditTrail audit;

  protected ConfirmSentStep() {}

  @Inject
  public ConfirmSentStep(
      PaymentRuns runs,
      PaymentLines lines,
      PaymentFiles files,
      ExpectedDays expected,
      RunLeases leases,
      Stamp stamp,
      AuditTrail audit) {
    this.runs = runs;
    this.lines = lines;
    this.files = files;
    this.expected = expected;
    this.leases = leases;
    this.stamp = stamp;
    this.audit = audit;
  }

  /**
   * @param owner who holds the lease of the run
   */
  public record Command(PaymentRunId run, String owner) {}

  public void handle(Command command) {
    if (!leases.beat(command.run(), command.owner(), stamp.now())) {
      throw new Stale("Another server has taken this payment run over.");
    }
    PaymentRun run = runs.get(command.run());
    PaymentRunState before = run.state();
    PaymentFile file = files.find(run.id()).orElseThrow();
    if (file.isWhole()) {
      run.confirmSent(run.sending().orElseThrow(), expected.of(run));
      runs.update(run);
      lines.move(run.id(), PaymentAction.CONFIRM);
      record(
          run,
          before,
          "Sent payment run %d as %s, together %s, SHA-256 %s"
              .formatted(run.number(), file.name(), run.total(), file.sha256()));
    } else {
      run.lose();
      runs.update(run);
      lines.move(run.id(), PaymentAction.LOSE);
      record(
          run,
          before,
          "The file %s of payment run %d does not match its checksum; what became of it is unknown"
              .formatted(file.name(), run.number()));
    }
    leases.end(run.id());
  }

  private void record(PaymentRun run, PaymentRunState before, String sentence) {
    audit.record(
        Deed.done(ConfirmSentStep.class, "payment run", run.id(), sentence)
            .changing("state", before.title(), run.state().title())
            .changing("money expected on", null, run.expectedOn().orElse(null)));
  }
}
