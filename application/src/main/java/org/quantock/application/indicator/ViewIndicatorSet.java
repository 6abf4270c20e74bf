package org.quantock.application.indicator;

import jakarta.inject.Inject;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.IndicatorSets;
import org.quantock.domain.shared.NotFound;

/** One published indicator set with how far each indicator is verified. */
@Query
@Requires(Permission.VIEW_INDICATORS)
public class ViewIndicatorSet {

  private IndicatorSets sets;

  protected ViewIndicatorSet() {}

  @Inject
  public ViewIndicatorSet(IndicatorSets sets) {
    this.sets = sets;
  }

  public IndicatorSetDetail ask(IndicatorSetCode code) {
    IndicatorSet set =
        sets.find(code)
            .filter(IndicatorSet::isPublished)
            .orElseThrow(() -> NotFound.of("indicator set", code));
    return IndicatorSetDetail.of(set);
  }
}
