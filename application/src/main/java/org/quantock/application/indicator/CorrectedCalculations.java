package org.quantock.application.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.indicator.AchievementCalculation;
import org.quantock.domain.indicator.AchievementCalculations;
import org.quantock.domain.indicator.CalculationCorrection;
import org.quantock.domain.indicator.CalculationCorrections;
import org.quantock.domain.indicator.CalculationNumber;
import org.quantock.domain.indicator.CorrectionId;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.IndicatorSets;
import org.quantock.domain.indicator.ReferenceValue;

/**
 * Finds the calculations that used a version of a reference value (IND-36), and makes the next
 * calculation of their sets a proposal (IND-37). Checks nobody: its callers do.
 */
@ApplicationScoped
public class CorrectedCalculations {

  private AchievementCalculations calculations;
  private CalculationCorrections corrections;
  private CalculationStore store;
  private IndicatorSets sets;
  private Clock clock;

  protected CorrectedCalculations() {}

  @Inject
  public CorrectedCalculations(
      AchievementCalculations calculations,
      CalculationCorrections corrections,
      CalculationStore store,
      IndicatorSets sets,
      Clock clock) {
    this.calculations = calculations;
    this.corrections = corrections;
    this.store = store;
    this.sets = sets;
    this.clock = clock;
  }

  /** Puts on record which calculations have to be done again. Returns how many. */
  public int changed(ReferenceValue before, ReferenceValue after) {
    int found = 0;
    for (IndicatorSet set : sets.all()) {
      if (set.isPublished() && set.financialYear().equals(before.financialYear())) {
        stop(set, after);
        Optional<AchievementCalculation> counting = calculations.counting(set.code());
        if (counting.isPresent() && correct(counting.get(), before, after)) {
          found++;
        }
      }
    }
    return found;
  }

  /** What runs may have read the version before. */
  private void stop(IndicatorSet set, ReferenceValue after) {
    Optional<AchievementCalculation> running = calculations.running(set.code());
    if (running.isPresent()) {
      running
          .get()
          .fail(
              "%s for %s was corrected while it ran. Nothing was stored; calculate again."
                  .formatted(after.title(), after.financialYear()),
              now());
      calculations.flush();
    }
  }

  private boolean correct(
      AchievementCalculation counting, ReferenceValue before, ReferenceValue after) {
    List<CalculationCorrection> others = corrections.of(counting.number());
    boolean used =
        store.references(counting.number()).contains(before.id())
            || others.stream().anyMatch(each -> each.valueAfter().equals(before.id()));
    if (used) {
      others.forEach(CalculationCorrection::outdate);
      corrections.flush();
      corrections.add(
          new CalculationCorrection(CorrectionId.fresh(), counting, before, after, now()));
    }
    return used;
  }

  /**
   * Makes a calculation that starts a proposal where the one that counts was worked out with what
   * was corrected since. Returns that one.
   */
  public Optional<CalculationNumber> propose(IndicatorSetCode set, AchievementCalculation next) {
    Optional<CalculationNumber> counting =
        calculations.counting(set).map(AchievementCalculation::number);
    List<CalculationCorrection> undecided = counting.map(corrections::of).orElse(List.of());
    if (undecided.isEmpty()) {
      return Optional.empty();
    }
    next.propose();
    undecided.forEach(each -> each.propose(next.number()));
    return counting;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
