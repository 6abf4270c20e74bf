package org.quantock.application.indicator;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.IndicatorSets;

/** The indicator sets, and the indicators of one to choose from. */
@Query
@Requires(Permission.VIEW_INDICATORS)
public class ListIndicators {

  private IndicatorSets sets;

  protected ListIndicators() {}

  @Inject
  public ListIndicators(IndicatorSets sets) {
    this.sets = sets;
  }

  /** The published ones, the newest year first (IND-21). */
  public List<IndicatorSetRow> sets() {
    return sets.all().stream().filter(IndicatorSet::isPublished).map(IndicatorSetRow::of).toList();
  }

  /** The indicators of a set in the order of the framework. */
  public List<IndicatorRow> ask(IndicatorSetCode set) {
    return sets.get(set).indicators().stream().map(IndicatorRow::of).toList();
  }
}
