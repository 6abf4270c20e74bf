package org.quantock.application.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.quantock.domain.indicator.IndicatorSets;

/** What the release ships and the record must have: called at every start. */
@ApplicationScoped
public class ReferenceTables {

  private IndicatorSets sets;
  private LoadIndicatorSet load;

  protected ReferenceTables() {}

  @Inject
  public ReferenceTables(IndicatorSets sets, LoadIndicatorSet load) {
    this.sets = sets;
    this.load = load;
  }

  /** Loads the sets that are not on record yet, in the name of the present caller. */
  public void load() {
    if (sets.find(ReferenceTable.QOF_2014_15.code()).isEmpty()) {
      load.handle(new LoadIndicatorSet.Command(ReferenceTable.QOF_2014_15));
    }
  }
}
