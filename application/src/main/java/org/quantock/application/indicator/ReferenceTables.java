package org.quantock.application.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.quantock.domain.indicator.IndicatorSets;
import org.quantock.domain.indicator.ReferenceRegister;

/** What the release ships and the record must have: called at every start. */
@ApplicationScoped
public class ReferenceTables {

  private IndicatorSets sets;
  private LoadIndicatorSet load;
  private ReferenceRegister references;
  private LoadReferenceValues loadValues;

  protected ReferenceTables() {}

  @Inject
  public ReferenceTables(
      IndicatorSets sets,
      LoadIndicatorSet load,
      ReferenceRegister references,
      LoadReferenceValues loadValues) {
    this.sets = sets;
    this.load = load;
    this.references = references;
    this.loadValues = loadValues;
  }

  /**
   * Loads the sets and the versions of reference values that are not on record yet, in the name of
   * the present caller.
   */
  public void load() {
    if (sets.find(ReferenceTable.QOF_2014_15.code()).isEmpty()) {
      load.handle(new LoadIndicatorSet.Command(ReferenceTable.QOF_2014_15));
    }
    List<ShippedReferenceValues.Line> shipped = ShippedReferenceValues.read();
    if (shipped.stream().anyMatch(this::isMissing)) {
      loadValues.handle(new LoadReferenceValues.Command(shipped));
    }
  }

  private boolean isMissing(ShippedReferenceValues.Line line) {
    return references.history(line.kind(), line.area(), line.year()).size() < line.number();
  }
}
