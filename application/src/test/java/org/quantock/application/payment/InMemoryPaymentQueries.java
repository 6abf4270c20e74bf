package org.quantock.application.payment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.PaymentId;
import org.quantock.domain.payment.PaymentKind;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.payment.PaymentRuns;
import org.quantock.domain.payment.PaymentStatus;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.Money;

/** Reads the payments of one scheme from repositories in memory. */
public final class InMemoryPaymentQueries implements PaymentQueries {

  private final PaymentRuns runs;
  private final InMemoryPaymentLines lines;
  private final SchemeCode only;

  public InMemoryPaymentQueries(PaymentRuns runs, InMemoryPaymentLines lines, SchemeCode only) {
    this.runs = runs;
    this.lines = lines;
    this.only = only;
  }

  private Stream<PaymentRow> all() {
    return runs.of(only).stream()
        .sorted(Comparator.comparingInt(run -> run.number()))
        .flatMap(run -> lines.ofRun(run.id()).map(payment -> PaymentRow.of(run, payment)));
  }

  @Override
  public List<RunRow> runs(SchemeCode scheme) {
    return runs.of(scheme).stream().map(RunRow::of).toList();
  }

  @Override
  public Optional<RunRow> run(PaymentRunId run) {
    return runs.find(run).map(RunRow::of);
  }

  private Stream<PaymentRow> ofRun(PaymentRunId run) {
    return all().filter(row -> row.run().equals(run));
  }

  @Override
  public List<PaymentRow> ofRun(PaymentRunId run, int offset, int limit) {
    return ofRun(run).skip(offset).limit(limit).toList();
  }

  @Override
  public List<PaymentRow> holds(PaymentRunId run, int limit) {
    return ofRun(run).filter(row -> !row.held().isZero() && row.isLive()).limit(limit).toList();
  }

  @Override
  public List<PaymentRow> toPay(PaymentRunId run, int after, int limit) {
    return ofRun(run)
        .filter(row -> row.line() > after)
        .filter(row -> row.status() == PaymentStatus.SENDING || row.status() == PaymentStatus.SENT)
        .limit(limit)
        .toList();
  }

  @Override
  public List<RunSum> sums(PaymentRunId run) {
    var sums = new TreeMap<String, RunSum>();
    ofRun(run)
        .forEach(
            row ->
                sums.merge(
                    row.componentName(),
                    new RunSum(
                        row.componentName(),
                        1,
                        row.isAdjustment() ? Money.ZERO : row.due(),
                        row.released(),
                        row.held()),
                    (a, b) ->
                        new RunSum(
                            a.name(),
                            a.payments() + b.payments(),
                            a.due().plus(b.due()),
                            a.released().plus(b.released()),
                            a.held().plus(b.held()))));
    return new ArrayList<>(sums.values());
  }

  @Override
  public List<Standing> standing(PaymentRunId run) {
    Set<PaymentStatus> moved =
        Set.of(
            PaymentStatus.SENT, PaymentStatus.PAID, PaymentStatus.REJECTED, PaymentStatus.UNKNOWN);
    return ofRun(run)
        .filter(row -> moved.contains(row.status()))
        .map(row -> new Standing(row.reference(), row.practice(), row.released(), row.status()))
        .toList();
  }

  @Override
  public Map<Integer, Long> shares(SchemeCode scheme) {
    return all()
        .filter(row -> row.isLive() && row.kind() == PaymentKind.SHARE)
        .collect(Collectors.groupingBy(PaymentRow::period, Collectors.counting()));
  }

  @Override
  public List<PaymentRow> rejected(SchemeCode scheme) {
    return all().filter(PaymentRow::isToBeCorrected).toList();
  }

  @Override
  public List<PaymentRow> ofPractice(SchemeCode scheme, PracticeCode practice) {
    return all()
        .filter(row -> row.scheme().equals(scheme) && row.practice().equals(practice))
        .sorted(Comparator.comparingInt(PaymentRow::period).thenComparing(PaymentRow::component))
        .toList();
  }

  @Override
  public Optional<PaymentRow> payment(PaymentId payment) {
    return all().filter(row -> row.id().equals(payment)).findFirst();
  }

  @Override
  public List<PaymentRow> adjusting(PaymentId payment) {
    return all().filter(row -> row.adjusts().filter(payment::equals).isPresent()).toList();
  }

  @Override
  public List<ComponentTotals> totals(SchemeCode scheme) {
    var totals = new TreeMap<String, ComponentTotals>();
    all()
        .filter(row -> row.scheme().equals(scheme) && row.isLive())
        .forEach(
            row -> {
              boolean waiting = row.status() == PaymentStatus.PREPARED;
              totals.merge(
                  row.component(),
                  new ComponentTotals(
                      row.component(),
                      row.kind().isAboutAdvances()
                          ? row.released()
                          : row.isAdjustment() ? Money.ZERO : row.due(),
                      waiting ? row.released() : Money.ZERO,
                      waiting ? Money.ZERO : row.released()),
                  (a, b) ->
                      new ComponentTotals(
                          a.component(),
                          a.due().plus(b.due()),
                          a.waiting().plus(b.waiting()),
                          a.released().plus(b.released())));
            });
    return new ArrayList<>(totals.values());
  }

  @Override
  public long unsettled(SchemeCode scheme) {
    return all()
        .filter(row -> row.scheme().equals(scheme))
        .filter(row -> !row.status().isSettled() || row.isToBeCorrected())
        .count();
  }
}
