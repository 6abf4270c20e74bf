package org.quantock.application.payment;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.payment.PaymentRun;
import org.quantock.domain.payment.PaymentRunAction;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.payment.PaymentRunState;
import org.quantock.domain.payment.PaymentRuns;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.Stale;

/**
 * One step of preparing a run: the payments of some practices, and how far that is, in one
 * transaction (PAY-35). After the last step the run is prepared.
 */
@UseCase
@Requires(Permission.PREPARE_PAYMENT)
public class PrepareStep {

  private PaymentRuns runs;
  private RunPreparation preparation;
  private RunLeases leases;
  private Schemes schemes;
  private PaymentLimits limits;
  private Stamp stamp;
  private AuditTrail audit;

  protected PrepareStep() {}

  @Inject
  public PrepareStep(
      PaymentRuns runs,
      RunPreparation preparation,
      RunLeases leases,
      Schemes schemes,
      PaymentLimits limits,
      Stamp stamp,
      AuditTrail audit) {
    this.runs = runs;
    this.preparation = preparation;
    this.leases = leases;
    this.schemes = schemes;
    this.limits = limits;
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
    runs.update(run);
    run.mustAllow(PaymentRunAction.COMPLETE);
    Scheme scheme = schemes.get(run.scheme());
    RunPreparation.Step step = preparation.next(run, scheme, run.prepared().on(), limits.step());
    if (!step.done()) {
      audit.record(
          PrepareStep.class,
          "payment run",
          run.id(),
          "Prepared payment run %d up to practice %s: %d payments"
              .formatted(
                  run.number(),
                  step.checkpoint().last().orElseThrow(),
                  step.checkpoint().totals().lines()));
      return;
    }
    PaymentRunState before = run.state();
    run.complete(
        step.checkpoint().totals(),
        step.checkpoint().fingerprint(),
        limits.secondAuthoriserAbove());
    runs.update(run);
    leases.end(run.id());
    audit.record(
        Deed.done(
                PrepareStep.class,
                "payment run",
                run.id(),
                "Prepared payment run %d of %s: %d payments, together %s, held %s"
                    .formatted(run.number(), scheme.name(), run.lines(), run.total(), run.held()))
            .changing("state", before.title(), run.state().title()));
  }
}
