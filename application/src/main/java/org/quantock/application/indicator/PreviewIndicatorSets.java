package org.quantock.application.indicator;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.IndicatorSets;

/** The sets that are loaded and not published yet, for those who load sets (IND-21). */
@Query
@Requires(Permission.IMPORT_INDICATORS)
public class PreviewIndicatorSets {

  private IndicatorSets sets;

  protected PreviewIndicatorSets() {}

  @Inject
  public PreviewIndicatorSets(IndicatorSets sets) {
    this.sets = sets;
  }

  /** The newest year first. */
  public List<IndicatorSetRow> waiting() {
    return sets.all().stream().filter(set -> !set.isPublished()).map(IndicatorSetRow::of).toList();
  }

  /** One set, published or not. */
  public IndicatorSetDetail ask(IndicatorSetCode code) {
    IndicatorSet set = sets.get(code);
    return IndicatorSetDetail.of(set);
  }

  /** The tables that ship with the product and are not on record. */
  public List<ReferenceTable> shipped() {
    return ReferenceTable.SHIPPED.stream()
        .filter(table -> sets.find(table.code()).isEmpty())
        .toList();
  }
}
