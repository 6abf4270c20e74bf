package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.util.Optional;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.payment.PaymentRun;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.payment.PaymentRuns;
import org.quantock.domain.payment.RunProposal;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.SchemeState;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.RuleViolated;
import org.quantock.domain.shared.Stale;

/** Puts what decided reports release now in a run, for another person to authorise. */
@UseCase
@Requires(Permission.PREPARE_PAYMENT)
public class PreparePaymentRun {

  private CurrentProposal proposal;
  private EntitlementBook book;
  private PaymentRuns runs;
  private Schemes schemes;
  private Stamp stamp;
  private AuditTrail audit;

  protected PreparePaymentRun() {}

  @Inject
  public PreparePaymentRun(
      CurrentProposal proposal,
      EntitlementBook book,
      PaymentRuns runs,
      Schemes schemes,
      Stamp stamp,
      AuditTrail audit) {
    this.proposal = proposal;
    this.book = book;
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
    book.addFirst(scheme, stamp.act());
    RunProposal now = proposal.of(scheme);
    if (command.seen().filter(seen -> !seen.equals(now.fingerprint())).isPresent()) {
      throw new Stale(
          "What there is to pay has changed since you looked. Nothing was stored; look at it again.");
    }
    var run =
        new PaymentRun(
            PaymentRunId.fresh(),
            command.scheme(),
            runs.nextNumber(command.scheme()),
            now.payments(),
            stamp.act());
    runs.add(run);
    audit.record(
        PreparePaymentRun.class,
        "payment run",
        run.id(),
        "Prepared payment run %d of %s: %d payments, together %s, held %s"
            .formatted(run.number(), scheme.name(), run.lines(), run.total(), run.held()));
    return run.id();
  }
}
