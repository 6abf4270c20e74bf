package org.quantock.domain.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.GrantTies;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.PersonId;

/** Payment runs of the example scheme for tests. */
public final class SomeRun {

  public static final LocalDate DECIDED = LocalDate.of(2014, 8, 10);
  public static final LocalDate TODAY = LocalDate.of(2014, 8, 20);
  public static final Actor PREPARER = finance("Pat Preparer");
  public static final Actor AUTHORISER = finance("Ann Authoriser");
  public static final Actor THIRD = finance("Theo Third");

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

  /** Where the amounts come from in tests: worked out from the figures. */
  public static ShareDue due(Scheme scheme, Figures figures) {
    return (component, period, practice) ->
        PaymentCalculation.due(scheme, component, period, practice, figures);
  }

  /** What runs need to know of the practices of these reports. */
  public static List<PracticeMoney> money(List<ReleasableReport> reports, List<PaidEntry> entries) {
    return reports.stream()
        .map(ReleasableReport::practice)
        .distinct()
        .sorted()
        .map(
            practice ->
                new PracticeMoney(
                    practice,
                    reports.stream().filter(r -> r.practice().equals(practice)).toList(),
                    entries.stream().filter(e -> e.practice().equals(practice)).toList(),
                    List.of(),
                    List.of()))
        .toList();
  }

  public static List<ProposedPayment> proposed() {
    Scheme scheme = SomeScheme.published();
    return money(reports(), List.of()).stream()
        .map(money -> RunProposal.of(new PeriodTerms(scheme), money, due(scheme, figures()), TODAY))
        .flatMap(proposal -> proposal.payments().stream())
        .toList();
  }

  /** The payments of a run. */
  public static List<Payment> lines(PaymentRun run) {
    return lines(run, proposed());
  }

  public static List<Payment> lines(PaymentRun run, List<ProposedPayment> proposed) {
    List<Payment> lines = new ArrayList<>();
    for (ProposedPayment each : proposed) {
      lines.add(new Payment(run, lines.size() + 1, each, "EX-1"));
    }
    return lines;
  }

  /** What the payments of {@link #proposed} come to. */
  public static RunTotals totals() {
    return new RunProposal(proposed(), List.of()).totals();
  }

  public static PaymentRun preparing(int number) {
    return new PaymentRun(
        PaymentRunId.fresh(), SomeScheme.CODE, number, Optional.empty(), act(PREPARER));
  }

  public static PaymentRun prepared() {
    return prepared(1);
  }

  public static PaymentRun prepared(int number) {
    return prepared(number, Optional.empty());
  }

  /** Its total is £32,500.00. */
  public static PaymentRun prepared(int number, Optional<Money> limit) {
    PaymentRun run = preparing(number);
    run.complete(totals(), "any", limit);
    return run;
  }

  public static List<RestsOn> resting() {
    return reports().stream()
        .map(r -> new RestsOn(r.report(), r.practice(), r.period(), r.release()))
        .toList();
  }

  public static void authorise(PaymentRun run, Actor by) {
    run.authorise(by, run.version(), resting(), reports(), GrantTies.NONE, TODAY, SomeScheme.AT);
  }

  public static PaymentRun authorised() {
    PaymentRun run = prepared();
    authorise(run, AUTHORISER);
    return run;
  }

  public static PaymentRun sending() {
    PaymentRun run = authorised();
    run.beginSending(act(PREPARER));
    return run;
  }

  public static PaymentRun unknown() {
    PaymentRun run = sending();
    run.lose();
    return run;
  }

  public static PaymentRun sent() {
    PaymentRun run = sending();
    run.confirmSent(act(PREPARER), TODAY.plusDays(5));
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
