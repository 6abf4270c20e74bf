package org.quantock.application.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.quantock.application.organisation.ImportPlan;
import org.quantock.domain.indicator.Comparators;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.Measure;
import org.quantock.domain.indicator.PublishedPayment;
import org.quantock.domain.indicator.PublishedResult;
import org.quantock.domain.organisation.ImportId;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Points;

/** Published figures for tests of use cases. */
public final class InMemoryComparators implements Comparators, PublishedResultStore {

  private final List<PublishedResult> results = new ArrayList<>();
  private final List<Superseded> superseded = new ArrayList<>();
  private final List<PublishedPayment> payments = new ArrayList<>();

  private List<PublishedResult> where(Predicate<PublishedResult> wanted) {
    return results.stream()
        .filter(wanted)
        .sorted(
            Comparator.comparing(PublishedResult::practice)
                .thenComparing(PublishedResult::indicator))
        .toList();
  }

  @Override
  public List<PublishedResult> results(IndicatorSetCode set) {
    return where(result -> result.indicatorSet().equals(set));
  }

  @Override
  public List<PublishedResult> resultsOf(IndicatorSetCode set, PracticeCode practice) {
    return where(result -> result.indicatorSet().equals(set) && result.practice().equals(practice));
  }

  @Override
  public List<PublishedResult> resultsFor(IndicatorSetCode set, IndicatorCode indicator) {
    return where(
        result -> result.indicatorSet().equals(set) && result.indicator().equals(indicator));
  }

  @Override
  public List<PublishedPayment> payments(FinancialYear year) {
    return payments.stream()
        .filter(payment -> payment.financialYear().equals(year))
        .sorted(Comparator.comparing(PublishedPayment::practice))
        .toList();
  }

  @Override
  public List<PublishedPayment> paymentsOf(PracticeCode practice) {
    return payments.stream()
        .filter(payment -> payment.practice().equals(practice))
        .sorted(Comparator.comparing(payment -> payment.financialYear().startYear()))
        .toList();
  }

  @Override
  public List<Superseded> supersededOf(IndicatorSetCode set, PracticeCode practice) {
    List<Superseded> found =
        new ArrayList<>(
            superseded.stream()
                .filter(each -> each.result().indicatorSet().equals(set))
                .filter(each -> each.result().practice().equals(practice))
                .toList());
    Collections.reverse(found);
    return found;
  }

  @Override
  public void lock(IndicatorSetCode set) {
    // one test works alone
  }

  @Override
  public void read(IndicatorSetCode set, Held each) {
    results(set)
        .forEach(
            result ->
                each.result(
                    result.practice().value(),
                    result.indicator().value(),
                    number(result, Measure.REGISTER),
                    number(result, Measure.NUMERATOR),
                    number(result, Measure.DENOMINATOR),
                    number(result, Measure.EXCEPTIONS),
                    number(result, Measure.ACHIEVED_POINTS)));
  }

  @Override
  public void readInOrder(IndicatorSetCode set, Held each) {
    read(set, each);
  }

  private static int number(PublishedResult result, Measure measure) {
    Object value = result.figures().value(measure);
    if (value == null) {
      return ResultSheet.NONE;
    }
    return value instanceof Points points ? ResultComparison.hundredths(points) : (Integer) value;
  }

  @Override
  public void write(IndicatorSetCode set, Changes changes, ImportId file, ImportPlan.Steps steps) {
    changes.eachChanged(
        row -> {
          PublishedResult old =
              where(
                      each ->
                          each.indicatorSet().equals(set)
                              && each.practice().value().equals(row.practice())
                              && each.indicator().value().equals(row.indicator()))
                  .get(0);
          results.remove(old);
          superseded.add(new Superseded(old, file));
          results.add(result(set, row, file));
        });
    changes.eachAdded(row -> results.add(result(set, row, file)));
    steps.reached(changes.added() + changes.changed(), changes.added() + changes.changed());
  }

  private static PublishedResult result(IndicatorSetCode set, ResultRow row, ImportId file) {
    int points = row.value(Measure.ACHIEVED_POINTS);
    return new PublishedResult(
        set,
        new PracticeCode(row.practice()),
        new IndicatorCode(row.indicator()),
        new PublishedResult.Figures(
            count(row, Measure.REGISTER),
            count(row, Measure.NUMERATOR),
            count(row, Measure.DENOMINATOR),
            count(row, Measure.EXCEPTIONS),
            points < 0 ? null : new Points(BigDecimal.valueOf(points, 2))),
        new PublishedResult.Provenance(
            file,
            null,
            line(row, Measure.REGISTER),
            line(row, Measure.NUMERATOR),
            line(row, Measure.DENOMINATOR),
            line(row, Measure.EXCEPTIONS),
            line(row, Measure.ACHIEVED_POINTS)));
  }

  private static Integer count(ResultRow row, Measure measure) {
    return row.value(measure) < 0 ? null : row.value(measure);
  }

  private static Integer line(ResultRow row, Measure measure) {
    return row.line(measure) == 0 ? null : row.line(measure);
  }

  @Override
  public void addPayments(Collection<PublishedPayment> more) {
    payments.addAll(more);
  }

  @Override
  public void flush() {
    // nothing waits
  }
}
