package org.quantock.application.indicator;

import jakarta.inject.Inject;
import java.util.Optional;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.IndicatorSets;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.InvalidInput;

/**
 * Puts the set of an uploaded table on record, to be looked at and published. Takes the place of
 * one of the same code that is not published yet (IND-21, IND-22).
 */
@UseCase
@Requires(Permission.IMPORT_INDICATORS)
public class DraftIndicatorSet {

  private IndicatorSets sets;
  private AuditTrail audit;

  protected DraftIndicatorSet() {}

  @Inject
  public DraftIndicatorSet(IndicatorSets sets, AuditTrail audit) {
    this.sets = sets;
    this.audit = audit;
  }

  public record Command(
      IndicatorSetCode code, String title, FinancialYear year, String fileName, byte[] content) {}

  public IndicatorSetCode handle(Command command) {
    var set = new IndicatorSet(command.code(), command.title(), command.year());
    IndicatorTable table = IndicatorTable.read(command.fileName(), command.content());
    if (!table.problems().isEmpty()) {
      throw new InvalidInput(table.problems().stream().map(TableProblem::problem).toList());
    }
    Optional<IndicatorSet> before = sets.find(command.code());
    Optional<IndicatorSetRow> replaced = before.map(IndicatorSetRow::of);
    before.ifPresent(
        old -> {
          old.requireNotPublished();
          sets.remove(old);
        });
    table.indicators().forEach(set::add);
    sets.add(set);
    IndicatorSetRow loaded = IndicatorSetRow.of(set);
    audit.record(
        Deed.done(
                DraftIndicatorSet.class,
                "indicator set",
                set.code(),
                "Loaded %s from %s, not published yet: %d indicators, %s points%s"
                    .formatted(
                        set.title(),
                        command.fileName(),
                        set.indicators().size(),
                        set.totalPoints(),
                        before.isPresent() ? "; it takes the place of an earlier table" : ""))
            .changing("title", replaced.map(IndicatorSetRow::title).orElse(null), loaded.title())
            .changing(
                "financial year", replaced.map(IndicatorSetRow::year).orElse(null), loaded.year())
            .changing(
                "indicators",
                replaced.map(IndicatorSetRow::indicators).orElse(null),
                loaded.indicators())
            .changing(
                "points", replaced.map(IndicatorSetRow::points).orElse(null), loaded.points()));
    return set.code();
  }
}
