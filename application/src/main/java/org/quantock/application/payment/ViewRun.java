package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.GrantTies;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.Act;
import org.quantock.domain.payment.PaymentFiles;
import org.quantock.domain.payment.PaymentResponse;
import org.quantock.domain.payment.PaymentResponses;
import org.quantock.domain.payment.PaymentRun;
import org.quantock.domain.payment.PaymentRunAction;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.payment.PaymentRunState;
import org.quantock.domain.payment.PaymentRuns;
import org.quantock.domain.payment.RunProposal;
import org.quantock.domain.payment.RunTotals;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.Schemes;

/** One payment run with its payments, totals, steps and what the person can do to it. */
@Query
@Requires(Permission.VIEW_PAYMENTS)
public class ViewRun {

  private PaymentRuns runs;
  private PaymentQueries queries;
  private PaymentFiles files;
  private RunCheckpoints checkpoints;
  private PaymentResponses responses;
  private PracticeFacts practices;
  private People people;
  private Schemes schemes;
  private Ties ties;
  private Stamp stamp;

  protected ViewRun() {}

  @Inject
  public ViewRun(
      PaymentRuns runs,
      PaymentQueries queries,
      PaymentFiles files,
      RunCheckpoints checkpoints,
      PaymentResponses responses,
      PracticeFacts practices,
      People people,
      Schemes schemes,
      Ties ties,
      Stamp stamp) {
    this.runs = runs;
    this.queries = queries;
    this.files = files;
    this.checkpoints = checkpoints;
    this.responses = responses;
    this.practices = practices;
    this.people = people;
    this.schemes = schemes;
    this.ties = ties;
    this.stamp = stamp;
  }

  /** So many payments on one page. */
  public static final int PAGE = 100;

  /** So many held and part payments, and omissions, are shown with the run. */
  private static final int MOST = 200;

  /** A payment with the names that the page needs. */
  public record Line(PaymentRow payment, String practiceName, String periodName) {}

  /** A share that was left out, with the name of its practice. */
  public record LeftOut(RunProposal.Omission omission, String practiceName) {}

  /** A step that was taken. */
  public record Step(String name, String by, Act act, String note) {}

  /**
   * @param whyNot why the person cannot do it, and who can; empty when they can
   */
  public record Choice(PaymentRunAction action, Optional<String> whyNot) {
    public boolean available() {
      return whyNot.isEmpty();
    }
  }

  /** A file that was made. */
  public record FileRow(String name, String sha256) {}

  /**
   * How far the preparation is.
   *
   * @param practices how many are done
   * @param last the practice that was done last; empty before the first
   */
  public record Progress(int practices, RunTotals totals, String last) {}

  /**
   * @param lines those of the page
   * @param leftOut the first of what was left out
   * @param omissions how many shares were left out
   * @param page from 0
   */
  public record RunDetail(
      RunRow run,
      String schemeName,
      List<Line> lines,
      List<Line> holds,
      List<LeftOut> leftOut,
      int omissions,
      List<RunSum> totals,
      List<Step> steps,
      List<Choice> choices,
      Optional<FileRow> file,
      Progress progress,
      List<PaymentResponse> responses,
      int page) {

    /** What can be done to it, by name of the action. */
    public Choice choice(PaymentRunAction action) {
      return choices.stream().filter(each -> each.action() == action).findFirst().orElseThrow();
    }

    /** How many pages its payments have. */
    public int pages() {
      return Math.max(1, (run.lines() + PAGE - 1) / PAGE);
    }
  }

  public RunDetail ask(PaymentRunId id) {
    return ask(id, 0);
  }

  /**
   * @param page of its payments, from 0
   */
  public RunDetail ask(PaymentRunId id, int page) {
    PaymentRun run = runs.get(id);
    Scheme scheme = PaymentScope.scheme(schemes, run.scheme(), stamp.actor());
    GrantTies given = ties.of(run, stamp.actor());
    boolean preparing = run.state() == PaymentRunState.PREPARING;
    RunCheckpoint reached = checkpoints.find(id).orElseGet(() -> RunCheckpoint.start(id));
    return new RunDetail(
        RunRow.of(run),
        scheme.name(),
        preparing ? List.of() : lines(scheme, queries.ofRun(id, page * PAGE, PAGE)),
        preparing ? List.of() : lines(scheme, queries.holds(id, MOST)),
        leftOut(checkpoints.omissions(id, MOST)),
        reached.omissions(),
        preparing ? List.of() : queries.sums(id),
        steps(run),
        Arrays.stream(PaymentRunAction.values())
            .filter(PaymentRunAction::isByPeople)
            .map(
                action -> new Choice(action, run.whyNot(action, stamp.actor(), given, stamp.now())))
            .toList(),
        files.find(id).map(file -> new FileRow(file.name(), file.sha256())),
        new Progress(
            reached.practices(),
            reached.totals(),
            reached.last().map(PracticeCode::value).orElse("")),
        responses.of(id),
        page);
  }

  private List<Line> lines(Scheme scheme, List<PaymentRow> payments) {
    Map<PracticeCode, String> names =
        practices.names(payments.stream().map(PaymentRow::practice).distinct().toList());
    return payments.stream()
        .map(
            payment ->
                new Line(
                    payment,
                    names.getOrDefault(payment.practice(), ""),
                    scheme.terms().period(payment.period()).shortName()))
        .toList();
  }

  private List<LeftOut> leftOut(List<RunProposal.Omission> omissions) {
    Map<PracticeCode, String> names =
        practices.names(omissions.stream().map(RunProposal.Omission::practice).distinct().toList());
    return omissions.stream()
        .map(each -> new LeftOut(each, names.getOrDefault(each.practice(), "")))
        .toList();
  }

  private List<Step> steps(PaymentRun run) {
    List<Step> steps = new java.util.ArrayList<>();
    steps.add(step("Prepared", run.prepared(), ""));
    run.authorised().ifPresent(act -> steps.add(step("Authorised", act, "")));
    run.secondAuthorised()
        .ifPresent(act -> steps.add(step("Authorised by a third person", act, "")));
    run.sent()
        .ifPresent(
            act ->
                steps.add(
                    step("Sent", act, run.reconcileNote().map("Reconciled: "::concat).orElse(""))));
    run.settled()
        .ifPresent(
            act ->
                steps.add(
                    step("Marked as paid", act, "Reference " + run.paidReference().orElseThrow())));
    run.cancelled()
        .ifPresent(act -> steps.add(step("Cancelled", act, run.cancelReason().orElseThrow())));
    return steps;
  }

  private Step step(String name, Act act, String note) {
    return new Step(name, people.find(act.by()).map(Person::name).orElse("Unknown"), act, note);
  }
}
