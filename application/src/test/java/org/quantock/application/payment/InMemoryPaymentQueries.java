package org.quantock.application.payment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.PaymentId;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.payment.PaymentRuns;
import org.quantock.domain.payment.PaymentStatus;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.Money;

/** Reads the payments of one scheme from repositories in memory. */
public final class InMemoryPaymentQueries implements PaymentQueries {

  private final PaymentRuns runs;
  private final SchemeCode only;

  public InMemoryPaymentQueries(PaymentRuns runs, SchemeCode only) {
    this.runs = runs;
    this.only = only;
  }

  private Stream<PaymentRow> all() {
    return runs.of(only).stream()
        .sorted(Comparator.comparingInt(run -> run.number()))
        .flatMap(run -> run.payments().stream().map(payment -> PaymentRow.of(run, payment)));
  }

  @Override
  public List<RunRow> runs(SchemeCode scheme) {
    return runs.of(scheme).stream().map(RunRow::of).toList();
  }

  @Override
  public Optional<RunRow> run(PaymentRunId run) {
    return runs.find(run).map(RunRow::of);
  }

  @Override
  public List<PaymentRow> ofRun(PaymentRunId run) {
    return all().filter(row -> row.run().equals(run)).toList();
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
                      row.isAdjustment() ? Money.ZERO : row.due(),
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
    return all().filter(row -> row.scheme().equals(scheme) && !row.status().isSettled()).count();
  }
}
