package org.quantock.application.indicator;

import java.time.Instant;
import java.util.Optional;
import org.quantock.domain.indicator.AchievementCalculation;
import org.quantock.domain.indicator.CalculationNumber;
import org.quantock.domain.indicator.CalculationState;
import org.quantock.domain.indicator.CalculationTotals;

/**
 * One calculation as shown.
 *
 * @param set the code of its indicator set
 * @param setTitle its title
 * @param finishedAt null until it has ended
 * @param totals null until it is done
 * @param failure why nothing was stored; empty unless it failed
 * @param proposed whether it has to be accepted before it counts
 * @param counting whether it is the one of its set that counts (IND-38)
 */
public record CalculationRow(
    int number,
    String set,
    String setTitle,
    CalculationState state,
    String startedBy,
    Instant startedAt,
    Instant finishedAt,
    CalculationTotals totals,
    String failure,
    boolean proposed,
    boolean counting) {

  static CalculationRow of(
      AchievementCalculation calculation, String setTitle, Optional<CalculationNumber> counting) {
    return new CalculationRow(
        calculation.number().value(),
        calculation.indicatorSet().value(),
        setTitle,
        calculation.state(),
        calculation.startedByName(),
        calculation.startedAt(),
        calculation.finishedAt().orElse(null),
        calculation.totals().orElse(null),
        calculation.failure().orElse(""),
        calculation.isProposed(),
        counting.filter(calculation.number()::equals).isPresent());
  }
}
