package org.quantock.domain.indicator;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.shared.NotFound;

/** The calculations on record. */
public interface AchievementCalculations {

  /** The number that the next calculation has. */
  CalculationNumber next();

  /** Puts it on record at once, so that a clash with someone else surfaces here. */
  void add(AchievementCalculation calculation);

  Optional<AchievementCalculation> find(CalculationNumber number);

  /** The one that runs for a set. */
  Optional<AchievementCalculation> running(IndicatorSetCode set);

  /** The newest of a set that counts (IND-38). */
  Optional<AchievementCalculation> counting(IndicatorSetCode set);

  /** The newest first. */
  List<AchievementCalculation> newest(int limit);

  /** Sends changes to the store, so that a clash with someone else surfaces here. */
  void flush();

  default AchievementCalculation get(CalculationNumber number) {
    return find(number).orElseThrow(() -> new NotFound("There is no such calculation."));
  }
}
