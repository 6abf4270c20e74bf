package org.quantock.application.indicator;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.IndicatorSets;

/** Takes a set that was never published off the record (IND-21, IND-22). */
@UseCase
@Requires(Permission.IMPORT_INDICATORS)
public class DiscardIndicatorSet {

  private IndicatorSets sets;
  private AuditTrail audit;

  protected DiscardIndicatorSet() {}

  @Inject
  public DiscardIndicatorSet(IndicatorSets sets, AuditTrail audit) {
    this.sets = sets;
    this.audit = audit;
  }

  public void handle(IndicatorSetCode code) {
    IndicatorSet set = sets.get(code);
    set.requireNotPublished();
    IndicatorSetRow before = IndicatorSetRow.of(set);
    sets.remove(set);
    audit.record(
        Deed.done(
                DiscardIndicatorSet.class,
                "indicator set",
                code,
                "Discarded %s, which was not published".formatted(set.title()))
            .changing("financial year", before.year(), null)
            .changing("indicators", before.indicators(), null)
            .changing("points", before.points(), null));
  }
}
