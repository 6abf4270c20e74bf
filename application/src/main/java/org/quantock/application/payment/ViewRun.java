package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.Act;
import org.quantock.domain.payment.PaymentFiles;
import org.quantock.domain.payment.PaymentRun;
import org.quantock.domain.payment.PaymentRunAction;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.payment.PaymentRuns;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.Money;

/** One payment run with its payments, totals, steps and what the person can do to it. */
@Query
@Requires(Permission.VIEW_PAYMENTS)
public class ViewRun {

  private PaymentRuns runs;
  private PaymentQueries queries;
  private PaymentFiles files;
  private PracticeFacts practices;
  private People people;
  private Schemes schemes;
  private Stamp stamp;

  protected ViewRun() {}

  @Inject
  public ViewRun(
      PaymentRuns runs,
      PaymentQueries queries,
      PaymentFiles files,
      PracticeFacts practices,
      People people,
      Schemes schemes,
      Stamp stamp) {
    this.runs = runs;
    this.queries = queries;
    this.files = files;
    this.practices = practices;
    this.people = people;
    this.schemes = schemes;
    this.stamp = stamp;
  }

  /** A payment with the names that the page needs. */
  public record Line(PaymentRow payment, String practiceName, String periodName) {}

  /** Sums of the run for one component. */
  public record Total(String name, long payments, Money due, Money released, Money held) {}

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

  public record RunDetail(
      RunRow run,
      String schemeName,
      List<Line> lines,
      List<Total> totals,
      List<Step> steps,
      List<Choice> choices,
      Optional<FileRow> file) {

    /** The shares of which something is not released. */
    public List<Line> holds() {
      return lines.stream()
          .filter(line -> !line.payment().held().isZero() && line.payment().isLive())
          .toList();
    }

    /** What can be done to it, by name of the action. */
    public Choice choice(PaymentRunAction action) {
      return choices.stream().filter(each -> each.action() == action).findFirst().orElseThrow();
    }
  }

  public RunDetail ask(PaymentRunId id) {
    PaymentRun run = runs.get(id);
    Scheme scheme = PaymentScope.scheme(schemes, run.scheme(), stamp.actor());
    List<PaymentRow> payments = queries.ofRun(id);
    Map<PracticeCode, String> names =
        practices.names(payments.stream().map(PaymentRow::practice).distinct().toList());
    List<Line> lines =
        payments.stream()
            .map(
                payment ->
                    new Line(
                        payment,
                        names.getOrDefault(payment.practice(), ""),
                        scheme.terms().period(payment.period()).shortName()))
            .toList();
    return new RunDetail(
        RunRow.of(run),
        scheme.name(),
        lines,
        totals(payments),
        steps(run),
        Arrays.stream(PaymentRunAction.values())
            .map(action -> new Choice(action, run.whyNot(action, stamp.actor())))
            .toList(),
        files.find(id).map(file -> new FileRow(file.name(), file.sha256())));
  }

  private static List<Total> totals(List<PaymentRow> payments) {
    Map<String, Total> totals = new LinkedHashMap<>();
    for (PaymentRow payment : payments) {
      Money due = payment.isAdjustment() ? Money.ZERO : payment.due();
      totals.merge(
          payment.componentName(),
          new Total(payment.componentName(), 1, due, payment.released(), payment.held()),
          (a, b) ->
              new Total(
                  a.name(),
                  a.payments() + b.payments(),
                  a.due().plus(b.due()),
                  a.released().plus(b.released()),
                  a.held().plus(b.held())));
    }
    return List.copyOf(totals.values());
  }

  private List<Step> steps(PaymentRun run) {
    List<Step> steps = new java.util.ArrayList<>();
    steps.add(step("Prepared", run.prepared(), ""));
    run.authorised().ifPresent(act -> steps.add(step("Authorised", act, "")));
    run.sent().ifPresent(act -> steps.add(step("Sent", act, "")));
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
