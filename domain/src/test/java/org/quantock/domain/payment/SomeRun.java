package org.quantock.domain.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.PersonId;

/** Payment runs of the example scheme for tests. */
public final class SomeRun {

  public static final LocalDate DECIDED = LocalDate.of(2014, 8, 10);
  public static final LocalDate TODAY = LocalDate.of(2014, 8, 20);
  public static final Actor PREPARER = finance("Pat Preparer");
  public static final Actor AUTHORISER = finance("Ann Authoriser");

  private SomeRun() {}

  private static Actor finance(String name) {
    return new Actor(
        new PersonId(
            UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
        name,
        java.util.Set.of(Role.FINANCE),
        new OrganisationCode("QAT"));
  }

  public static Act act(Actor by) {
    return new Act(by.id(), TODAY, SomeScheme.AT);
  }

  /** A decided report; the same practice and period always have the same report. */
  public static ReleasableReport report(PracticeCode practice, int period, Release release) {
    return new ReleasableReport(
        UUID.nameUUIDFromBytes((practice + "/" + period).getBytes()),
        practice,
        period,
        release,
        DECIDED);
  }

  /** Quarter 1 of both practices, the second one satisfied in part. */
  public static List<ReleasableReport> reports() {
    return List.of(
        report(SomeFigures.PRACTICE, 1, Release.FULL), report(SomeFigures.OTHER, 1, Release.PART));
  }

  public static SomeFigures figures() {
    return new SomeFigures()
        .baseline(SomeFigures.PRACTICE, "100000.01")
        .baseline(SomeFigures.OTHER, "60000.00");
  }

  public static List<ProposedPayment> proposed() {
    return RunProposal.of(SomeScheme.published(), reports(), List.of(), figures()).payments();
  }

  public static PaymentRun prepared() {
    return prepared(1, proposed());
  }

  public static PaymentRun prepared(int number, List<ProposedPayment> proposed) {
    return new PaymentRun(PaymentRunId.fresh(), SomeScheme.CODE, number, proposed, act(PREPARER));
  }

  public static PaymentRun authorised() {
    PaymentRun run = prepared();
    run.authorise(AUTHORISER, run.version(), reports(), TODAY, SomeScheme.AT);
    return run;
  }

  public static PaymentRun sent() {
    PaymentRun run = authorised();
    run.send(act(PREPARER));
    return run;
  }

  public static PaymentRun paid() {
    PaymentRun run = sent();
    run.markPaid(TODAY, "BACS 4711", act(PREPARER));
    return run;
  }

  public static PaymentRun cancelled() {
    PaymentRun run = prepared();
    run.cancel("A report was reopened", act(PREPARER));
    return run;
  }
}
