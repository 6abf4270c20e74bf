package org.quantock.application.payment;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.FreshProof;
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

/**
 * Another person than the preparer authorises the run that they saw (PAY-6, PAY-7, PAY-13); above
 * the limit a third person does too (PAY-44). Who gave one of them the role that they act in waits
 * a day (ACC-36).
 */
@UseCase
@FreshProof
@Requires(Permission.AUTHORISE_PAYMENT)
public class AuthorisePaymentRun {

  private PaymentRuns runs;
  private PaymentLines lines;
  private ReleasableReports reports;
  private Schemes schemes;
  private Ties ties;
  private Stamp stamp;
  private AuditTrail audit;

  protected AuthorisePaymentRun() {}

  @Inject
  public AuthorisePaymentRun(
      PaymentRuns runs,
      PaymentLines lines,
      ReleasableReports reports,
      Schemes schemes,
      Ties ties,
      Stamp stamp,
      AuditTrail audit) {
    this.runs = runs;
    this.lines = lines;
    this.reports = reports;
    this.schemes = schemes;
    this.ties = ties;
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
    PaymentRunState before = run.state();
    run.authorise(
        stamp.actor(),
        command.version(),
        lines.restingOn(run.id()),
        reports.of(run.scheme()),
        ties.of(run, stamp.actor()),
        stamp.today(),
        stamp.now());
    runs.update(run);
    boolean waits = run.state() == PaymentRunState.PREPARED;
    if (!waits) {
      lines.move(run.id(), PaymentAction.AUTHORISE);
    }
    audit.record(
        Deed.done(
                AuthorisePaymentRun.class,
                "payment run",
                run.id(),
                "Authorised payment run %d: %d payments, together %s%s"
                    .formatted(
                        run.number(),
                        run.lines(),
                        run.total(),
                        waits ? "; a third person has to authorise it too" : ""))
            .changing("state", before.title(), run.state().title()));
  }
}
