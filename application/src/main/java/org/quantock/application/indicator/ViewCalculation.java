package org.quantock.application.indicator;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.indicator.AchievementCalculation;
import org.quantock.domain.indicator.AchievementCalculations;
import org.quantock.domain.indicator.CalculationNumber;
import org.quantock.domain.indicator.IndicatorSets;
import org.quantock.domain.indicator.ReferenceRegister;
import org.quantock.domain.indicator.ReferenceValue;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.NotFound;

/** One calculation: how far it is, its practices, and the lines of each. */
@Query
@Requires(Permission.VIEW_CALCULATIONS)
public class ViewCalculation {

  /** Practices on one page. */
  public static final int PAGE = 50;

  private AchievementCalculations calculations;
  private IndicatorSets sets;
  private CalculationStore store;
  private ReferenceRegister references;
  private CalculationProgress progress;
  private Clock clock;

  protected ViewCalculation() {}

  @Inject
  public ViewCalculation(
      AchievementCalculations calculations,
      IndicatorSets sets,
      CalculationStore store,
      ReferenceRegister references,
      CalculationProgress progress,
      Clock clock) {
    this.calculations = calculations;
    this.sets = sets;
    this.store = store;
    this.references = references;
    this.progress = progress;
    this.clock = clock;
  }

  /**
   * @param hasStopped whether it should be running but has given no sign for a while
   * @param references the versions of reference values it used, in words
   */
  public record Detail(
      CalculationRow row, int done, int total, boolean hasStopped, List<String> references) {}

  /** Some of the practices of a calculation. */
  public record Practices(List<CalculationStore.PracticeTotal> rows, int total) {

    public int pages() {
      return (total + PAGE - 1) / PAGE;
    }
  }

  /** One practice with its lines. */
  public record Practice(
      CalculationStore.PracticeTotal total,
      List<CalculationStore.Line> lines,
      List<AreaPays.Pay> pays) {

    /** What the areas with a line are worth together. */
    public Money amount() {
      return pays.stream().map(AreaPays.Pay::amount).reduce(Money.ZERO, Money::plus);
    }
  }

  public Detail ask(CalculationNumber number) {
    AchievementCalculation calculation = calculations.get(number);
    CalculationProgress.Reached reached = progress.last(number);
    return new Detail(
        CalculationRow.of(
            calculation,
            sets.get(calculation.indicatorSet()).title(),
            calculations.counting(calculation.indicatorSet()).map(AchievementCalculation::number)),
        reached.done(),
        reached.total(),
        calculation.hasStopped(reached.at(), clock.instant()),
        store.references(number).stream()
            .map(references::get)
            .sorted(Comparator.comparing(ReferenceValue::title))
            .map(each -> "%s: %s, %s".formatted(each.title(), each.shown(), each.cited()))
            .toList());
  }

  /**
   * @param words of the code or name; may be empty
   * @param page from 0
   */
  public Practices practices(CalculationNumber number, String words, int page) {
    return new Practices(
        store.practices(number, words, Math.max(0, page) * PAGE, PAGE),
        store.countPractices(number, words));
  }

  public Practice practice(CalculationNumber number, PracticeCode practice) {
    return new Practice(
        store
            .total(number, practice)
            .orElseThrow(
                () ->
                    new NotFound(
                        "Calculation %s has no results of %s.".formatted(number, practice))),
        store.lines(number, practice),
        store.pays(number, practice));
  }
}
