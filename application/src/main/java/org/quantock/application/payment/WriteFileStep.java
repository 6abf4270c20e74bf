package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.PaymentFile;
import org.quantock.domain.payment.PaymentFiles;
import org.quantock.domain.payment.PaymentRun;
import org.quantock.domain.payment.PaymentRunAction;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.payment.PaymentRuns;
import org.quantock.domain.shared.Stale;

/** Writes the file of a run that is being sent, once (PAY-9, PAY-45). */
@UseCase
@Requires(Permission.PREPARE_PAYMENT)
public class WriteFileStep {

  private static final int AT_ONCE = 1_000;

  private PaymentRuns runs;
  private PaymentFiles files;
  private PaymentQueries queries;
  private PracticeFacts practices;
  private RunLeases leases;
  private Stamp stamp;
  private AuditTrail audit;

  protected WriteFileStep() {}

  @Inject
  public WriteFileStep(
      PaymentRuns runs,
      PaymentFiles files,
      PaymentQueries queries,
      PracticeFacts practices,
      RunLeases leases,
      Stamp stamp,
      AuditTrail audit) {
    this.runs = runs;
    this.files = files;
    this.queries = queries;
    this.practices = practices;
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
    run.mustAllow(PaymentRunAction.CONFIRM_SENT);
    var file =
        new PaymentFile(run.id(), PaymentCsv.name(run), lines(run), run.sending().orElseThrow());
    files.add(file);
    audit.record(
        WriteFileStep.class,
        "payment run",
        run.id(),
        "Wrote %s for payment run %d, together %s, SHA-256 %s"
            .formatted(file.name(), run.number(), run.total(), file.sha256()));
  }

  /** What moves money, read some payments at a time. */
  private List<String> lines(PaymentRun run) {
    List<String> lines = new ArrayList<>();
    lines.add(PaymentCsv.header());
    List<PaymentRow> some = queries.toPay(run.id(), 0, AT_ONCE);
    while (!some.isEmpty()) {
      Map<PracticeCode, String> names =
          practices.names(some.stream().map(PaymentRow::practice).distinct().toList());
      some.forEach(row -> lines.add(PaymentCsv.line(row, names.getOrDefault(row.practice(), ""))));
      some = queries.toPay(run.id(), some.get(some.size() - 1).line(), AT_ONCE);
    }
    return lines;
  }
}
