package org.quantock.application.indicator;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.indicator.AchievementCalculation;
import org.quantock.domain.indicator.AchievementCalculations;
import org.quantock.domain.indicator.CalculationNumber;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.IndicatorSets;

/** The calculations on record, and the sets that can be calculated. */
@Query
@Requires(Permission.VIEW_CALCULATIONS)
public class ListCalculations {

  private static final int NEWEST = 50;

  private AchievementCalculations calculations;
  private IndicatorSets sets;
  private Caller caller;

  protected ListCalculations() {}

  @Inject
  public ListCalculations(AchievementCalculations calculations, IndicatorSets sets, Caller caller) {
    this.calculations = calculations;
    this.sets = sets;
    this.caller = caller;
  }

  /** The newest first. */
  public List<CalculationRow> ask() {
    Map<IndicatorSetCode, String> titles =
        sets.all().stream().collect(Collectors.toMap(IndicatorSet::code, IndicatorSet::title));
    List<AchievementCalculation> newest = calculations.newest(NEWEST);
    Map<IndicatorSetCode, Optional<CalculationNumber>> counting =
        newest.stream()
            .map(AchievementCalculation::indicatorSet)
            .distinct()
            .collect(Collectors.toMap(set -> set, this::counting));
    return newest.stream()
        .map(
            each ->
                CalculationRow.of(
                    each, titles.get(each.indicatorSet()), counting.get(each.indicatorSet())))
        .toList();
  }

  private Optional<CalculationNumber> counting(IndicatorSetCode set) {
    return calculations.counting(set).map(AchievementCalculation::number);
  }

  /** The published sets, the newest year first. */
  public List<IndicatorSetRow> sets() {
    return sets.all().stream().filter(IndicatorSet::isPublished).map(IndicatorSetRow::of).toList();
  }

  /** Why the person cannot start one; empty where they can. */
  public String whyNotStart() {
    if (!caller.person().may(Permission.CALCULATE_ACHIEVEMENT)) {
      return "Finance and scheme administrators can start a calculation.";
    }
    return sets().isEmpty() ? "There is no published indicator set to calculate." : "";
  }
}
