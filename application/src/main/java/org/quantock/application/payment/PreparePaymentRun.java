package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.util.Optional;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.payment.PaymentRun;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.payment.PaymentRunState;
import org.quantock.domain.payment.PaymentRuns;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.SchemeState;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.RuleViolated;

/**
 * Begins a run of what decided reports release now, for another person to authorise. Its payments
 * are worked out afterwards, step by step: see {@link RunKeeper}.
 */
@UseCase
@Requires(Permission.PREPARE_PAYMENT)
public class PreparePaymentRun {

  private CurrentProposal proposal;
  private PaymentRuns runs;
  private Schemes schemes;
  private Stamp stamp;
  private AuditTrail audit;

  protected PreparePaymentRun() {}

  @Inject
  public PreparePaymentRun(
      CurrentProposal proposal, PaymentRuns runs, Schemes schemes, Stamp stamp, AuditTrail audit) {
    this.proposal = proposal;
    this.runs = runs;
    this.schemes = schemes;
    this.stamp = stamp;
    this.audit = audit;
  }

  /**
   * @param seen the fingerprint of the dry run that was looked at; empty where nobody looked
   */
  public record Command(SchemeCode scheme, Optional<String> seen) {}

  public PaymentRunId handle(Command command) {
    Scheme scheme = PaymentScope.own(schemes, command.scheme(), stamp.actor());
    if (scheme.state() != SchemeState.PUBLISHED) {
      throw new RuleViolated(
          "scheme-not-running",
          "Payments are prepared while a scheme is running; this one is not.");
    }
    if (runs.of(command.scheme()).stream()
        .anyMatch(run -> run.state() == PaymentRunState.PREPARING)) {
      throw new RuleViolated(
          "run-being-prepared",
          "A run of this scheme is being prepared now. Wait until it is ready, or cancel it.");
    }
    if (proposal.isSmall(scheme)) {
      check(DryRun.of(proposal, scheme, 0, each -> {}), command.seen());
    }
    var run =
        new PaymentRun(
            PaymentRunId.fresh(),
            command.scheme(),
            runs.nextNumber(command.scheme()),
            command.seen(),
            stamp.act());
    runs.add(run);
    audit.record(
        Deed.done(
                PreparePaymentRun.class,
                "payment run",
                run.id(),
                "Began to prepare payment run %d of %s".formatted(run.number(), scheme.name()))
            .changing("state", null, run.state().title()));
    return run.id();
  }

  /** A small run is refused at once; a large one when all of it is worked out (PAY-43). */
  private static void check(DryRun now, Optional<String> seen) {
    if (now.totals().lines() == 0) {
      throw PaymentRun.nothingToPay();
    }
    if (seen.filter(fingerprint -> !fingerprint.equals(now.fingerprint())).isPresent()) {
      throw PaymentRun.seenSomethingElse();
    }
  }
}
