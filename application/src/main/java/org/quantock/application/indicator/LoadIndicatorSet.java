package org.quantock.application.indicator;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSets;
import org.quantock.domain.shared.RuleViolated;

/** Puts the set of a reference table on record, published. */
@UseCase
@Requires(Permission.IMPORT_INDICATORS)
public class LoadIndicatorSet {

  private IndicatorSets sets;
  private AuditTrail audit;

  protected LoadIndicatorSet() {}

  @Inject
  public LoadIndicatorSet(IndicatorSets sets, AuditTrail audit) {
    this.sets = sets;
    this.audit = audit;
  }

  public record Command(ReferenceTable table) {}

  public void handle(Command command) {
    ReferenceTable table = command.table();
    if (sets.find(table.code()).isPresent()) {
      throw new RuleViolated(
          "indicator-set-on-record", "%s is on record already.".formatted(table.title()));
    }
    IndicatorSet set = table.read();
    sets.add(set);
    audit.record(
        Deed.done(
                LoadIndicatorSet.class,
                "indicator set",
                set.code(),
                "Loaded %s: %d indicators, %s points"
                    .formatted(set.title(), set.indicators().size(), set.totalPoints()))
            .changing("financial year", null, set.financialYear())
            .changing("state", null, "Published"));
  }
}
