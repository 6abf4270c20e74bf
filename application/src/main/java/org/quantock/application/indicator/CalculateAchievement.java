package org.quantock.application.indicator;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.indicator.AchievementCalculation;
import org.quantock.domain.indicator.AchievementCalculations;
import org.quantock.domain.indicator.CalculationNumber;
import org.quantock.domain.indicator.CalculationState;
import org.quantock.domain.indicator.CalculationTotals;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSets;
import org.quantock.domain.indicator.ReferenceValueId;
import org.quantock.domain.indicator.SetArithmetic;
import org.quantock.domain.shared.Points;
import org.quantock.domain.shared.RuleViolated;

/**
 * Calculates all practices: reads every published result of the set, scores it, stores a line with
 * its working, and what the points of each area are worth, all in this one transaction (IND-32).
 * Called in the background.
 */
@UseCase
@Requires(Permission.CALCULATE_ACHIEVEMENT)
public class CalculateAchievement {

  private AchievementCalculations calculations;
  private IndicatorSets sets;
  private CalculationStore store;
  private AreaPays pays;
  private CalculationProgress progress;
  private Clock clock;
  private AuditTrail audit;

  protected CalculateAchievement() {}

  @Inject
  public CalculateAchievement(
      AchievementCalculations calculations,
      IndicatorSets sets,
      CalculationStore store,
      AreaPays pays,
      CalculationProgress progress,
      Clock clock,
      AuditTrail audit) {
    this.calculations = calculations;
    this.sets = sets;
    this.store = store;
    this.pays = pays;
    this.progress = progress;
    this.clock = clock;
    this.audit = audit;
  }

  public record Command(CalculationNumber calculation) {}

  public void handle(Command command) {
    AchievementCalculation calculation = calculations.get(command.calculation());
    IndicatorSet set = sets.get(calculation.indicatorSet());
    ResultColumns results = store.results(set);
    if (results.size() == 0) {
      throw new RuleViolated(
          "calculation-without-results",
          "There are no published results of %s to calculate from. Import them first."
              .formatted(set.title()));
    }
    var arithmetic = new SetArithmetic(set);
    int[] points = results.score(arithmetic);
    store.store(
        calculation.number(),
        set,
        results,
        points,
        arithmetic,
        (done, total) -> progress.reached(calculation.number(), done, total, clock.instant()));
    pays.of(set).ifPresent(prices -> storePays(calculation.number(), prices, results, points));
    CalculationTotals totals = totals(results, points);
    CalculationState before = calculation.state();
    calculation.finish(totals, clock.instant().truncatedTo(ChronoUnit.MICROS));
    calculations.flush();
    audit.record(
        Deed.done(
                CalculateAchievement.class,
                "calculation",
                calculation.number(),
                "Calculated %s: %,d results of %,d practices, %s points"
                    .formatted(set.title(), totals.results(), totals.practices(), totals.points()))
            .changing("state", before.title(), calculation.state().title())
            .changing("results with nothing to calculate from", null, totals.notScored()));
  }

  /** IND-34, IND-35. */
  private void storePays(
      CalculationNumber number, AreaPays.Prices prices, ResultColumns results, int[] points) {
    Map<String, AreaPays.PracticeList> lists = store.lists(prices.listOn());
    Set<ReferenceValueId> used = new HashSet<>();
    store.storePays(number, each -> used.addAll(prices.each(results, points, lists, each)));
    store.storeReferences(number, used);
  }

  private static CalculationTotals totals(ResultColumns results, int[] points) {
    long sum = 0;
    int notScored = 0;
    for (int each : points) {
      if (each == SetArithmetic.MISSING) {
        notScored++;
      } else {
        sum += each;
      }
    }
    return new CalculationTotals(
        results.practices(), results.size(), notScored, Points.ofHundredths(sum));
  }
}
