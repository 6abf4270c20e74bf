package org.quantock.application.indicator;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.indicator.AchievementCalculation;
import org.quantock.domain.indicator.AchievementCalculations;
import org.quantock.domain.indicator.CalculationNumber;
import org.quantock.domain.indicator.CalculationTotals;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSets;
import org.quantock.domain.indicator.SetArithmetic;
import org.quantock.domain.shared.Points;
import org.quantock.domain.shared.RuleViolated;

/**
 * Calculates all practices: reads every published result of the set, scores it and stores a line
 * with its working, all in this one transaction (IND-32). Called in the background.
 */
@UseCase
@Requires(Permission.CALCULATE_ACHIEVEMENT)
public class CalculateAchievement {

  private AchievementCalculations calculations;
  private IndicatorSets sets;
  private CalculationStore store;
  private CalculationProgress progress;
  private Clock clock;
  private AuditTrail audit;

  protected CalculateAchievement() {}

  @Inject
  public CalculateAchievement(
      AchievementCalculations calculations,
      IndicatorSets sets,
      CalculationStore store,
      CalculationProgress progress,
      Clock clock,
      AuditTrail audit) {
    this.calculations = calculations;
    this.sets = sets;
    this.store = store;
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
    CalculationTotals totals = totals(results, points);
    calculation.finish(totals, clock.instant().truncatedTo(ChronoUnit.MICROS));
    calculations.flush();
    audit.record(
        CalculateAchievement.class,
        "calculation",
        calculation.number(),
        "Calculated %s: %,d results of %,d practices, %s points"
            .formatted(set.title(), totals.results(), totals.practices(), totals.points()));
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
