package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.payment.BankAnswer;
import org.quantock.domain.payment.PaymentLines;
import org.quantock.domain.payment.PaymentResponse;
import org.quantock.domain.payment.PaymentResponses;
import org.quantock.domain.payment.PaymentRun;
import org.quantock.domain.payment.PaymentRunAction;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.payment.PaymentRunState;
import org.quantock.domain.payment.PaymentRuns;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Sha256;

/**
 * Reads a response of the bank, all of it or nothing (PAY-47); when nothing of the run is open, it
 * is paid (PAY-48).
 */
@UseCase
@Requires(Permission.PREPARE_PAYMENT)
public class ReadResponse {

  private PaymentRuns runs;
  private PaymentLines lines;
  private PaymentQueries queries;
  private PaymentResponses responses;
  private Schemes schemes;
  private Stamp stamp;
  private AuditTrail audit;

  protected ReadResponse() {}

  @Inject
  public ReadResponse(
      PaymentRuns runs,
      PaymentLines lines,
      PaymentQueries queries,
      PaymentResponses responses,
      Schemes schemes,
      Stamp stamp,
      AuditTrail audit) {
    this.runs = runs;
    this.lines = lines;
    this.queries = queries;
    this.responses = responses;
    this.schemes = schemes;
    this.stamp = stamp;
    this.audit = audit;
  }

  /**
   * @param name of the file
   */
  public record Command(PaymentRunId run, String name, byte[] content) {}

  /**
   * What was read.
   *
   * @param waiting how many payments wait for an answer still
   */
  public record Outcome(int paid, int rejected, long waiting, boolean runPaid) {}

  public Outcome handle(Command command) {
    PaymentRun run = runs.get(command.run());
    PaymentScope.own(schemes, run.scheme(), stamp.actor());
    runs.update(run);
    PaymentRunState before = run.state();
    run.mustAllow(PaymentRunAction.READ_RESPONSE);
    ResponseFile file =
        ResponseFile.read(command.content(), run, queries.standing(run.id()), stamp.today());
    if (!file.problems().isEmpty()) {
      throw new InvalidInput(file.problems());
    }
    List<BankAnswer> answers = file.answers();
    int paid = (int) answers.stream().filter(BankAnswer::paid).count();
    int rejected = answers.size() - paid;
    String name =
        command.name() == null || command.name().isBlank()
            ? "response.csv"
            : command.name().substring(0, Math.min(200, command.name().length()));
    responses.add(
        new PaymentResponse(
            run.id(), name, Sha256.hex(command.content()), paid, rejected, stamp.act()));
    lines.settle(run.id(), answers);
    long waiting = lines.unsettled(run.id());
    if (waiting == 0) {
      run.answered(
          answers.stream().map(BankAnswer::on).max(LocalDate::compareTo).orElseThrow(),
          stamp.act());
      runs.update(run);
    }
    audit.record(
        Deed.done(
                ReadResponse.class,
                "payment run",
                run.id(),
                "Read a response to payment run %d: %d paid, %d rejected, %d without an answer"
                    .formatted(run.number(), paid, rejected, waiting))
            .changing("file", null, name)
            .changing("payments without an answer", waiting + answers.size(), waiting)
            .changing("state", before.title(), run.state().title())
            .changing("paid on", null, run.paidOn().orElse(null)));
    return new Outcome(paid, rejected, waiting, waiting == 0);
  }
}
