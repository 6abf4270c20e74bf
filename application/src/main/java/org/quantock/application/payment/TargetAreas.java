package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSets;
import org.quantock.domain.payment.rule.AreaFactor;
import org.quantock.domain.shared.FinancialYear;

/** The additional services of a year: the areas that are paid by a target population (PAY-22). */
@ApplicationScoped
public class TargetAreas {

  private IndicatorSets sets;

  protected TargetAreas() {}

  @Inject
  public TargetAreas(IndicatorSets sets) {
    this.sets = sets;
  }

  /** The years of the indicator sets on record, the latest first. */
  public List<FinancialYear> years() {
    return sets.all().stream()
        .map(IndicatorSet::financialYear)
        .distinct()
        .sorted((one, other) -> Integer.compare(other.startYear(), one.startYear()))
        .toList();
  }

  /** The names of the areas by their codes. */
  public Map<String, String> of(FinancialYear year) {
    Map<String, String> areas = new TreeMap<>();
    for (IndicatorSet one : sets.all()) {
      if (one.financialYear().equals(year)) {
        for (Indicator indicator : sets.get(one.code()).indicators()) {
          if (AreaFactor.of(indicator) == AreaFactor.TARGET_POPULATION) {
            areas.putIfAbsent(indicator.code().area(), indicator.area());
          }
        }
      }
    }
    return areas;
  }

  /** Why an area and year have no target population, and what has; empty where they have. */
  public String whyNot(String area, FinancialYear year) {
    Map<String, String> areas = of(year);
    if (areas.containsKey(area)) {
      return "";
    }
    return areas.isEmpty()
        ? "No indicator set of %s has an additional service; load the set first.".formatted(year)
        : "There is no additional service “%s” in %s; there are %s."
            .formatted(area, year, String.join(", ", areas.keySet()));
  }
}
