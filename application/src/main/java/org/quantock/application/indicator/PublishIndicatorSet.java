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

/** Publishes a set that was loaded; from then on it never changes (IND-1). */
@UseCase
@Requires(Permission.IMPORT_INDICATORS)
public class PublishIndicatorSet {

  private IndicatorSets sets;
  private AuditTrail audit;

  protected PublishIndicatorSet() {}

  @Inject
  public PublishIndicatorSet(IndicatorSets sets, AuditTrail audit) {
    this.sets = sets;
    this.audit = audit;
  }

  public void handle(IndicatorSetCode code) {
    IndicatorSet set = sets.get(code);
    set.publish();
    audit.record(
        Deed.done(
                PublishIndicatorSet.class,
                "indicator set",
                code,
                "Published %s: %d indicators, %s points"
                    .formatted(set.title(), set.indicators().size(), set.totalPoints()))
            .changing("state", "Waiting to be published", "Published"));
  }
}
