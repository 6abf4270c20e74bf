package org.quantock.application.indicator;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.indicator.ReferenceKind;
import org.quantock.domain.indicator.ReferenceRegister;
import org.quantock.domain.indicator.ReferenceValue;
import org.quantock.domain.indicator.ReferenceValueId;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Ratio;
import org.quantock.domain.shared.Stale;

/**
 * Records the next version of a national figure with its source and reason (IND-40), and prepares
 * the recalculation of everything that used the version before (IND-42). Calculations that did are
 * found, for people to do them again (IND-36).
 */
@UseCase
@Requires(Permission.RECORD_REFERENCE_VALUE)
public class RecordReferenceValue {

  private ReferenceRegister references;
  private RecalculationNeeds needs;
  private CorrectedCalculations corrected;
  private Caller caller;
  private BusinessCalendar calendar;
  private Clock clock;
  private AuditTrail audit;

  protected RecordReferenceValue() {}

  @Inject
  public RecordReferenceValue(
      ReferenceRegister references,
      RecalculationNeeds needs,
      CorrectedCalculations corrected,
      Caller caller,
      BusinessCalendar calendar,
      Clock clock,
      AuditTrail audit) {
    this.references = references;
    this.needs = needs;
    this.corrected = corrected;
    this.caller = caller;
    this.calendar = calendar;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @param area code of an area of the framework; empty where the kind has none
   * @param seen the number of the version that was seen to count, 0 where there was none
   * @param source where the figure is published
   * @param reason why this version is recorded
   */
  public record Command(
      ReferenceKind kind,
      String area,
      FinancialYear year,
      int seen,
      Ratio figure,
      String source,
      String reason) {}

  /** How many recalculations were prepared and calculations found. */
  public int handle(Command c) {
    List<ReferenceValue> before = references.history(c.kind(), c.area(), c.year());
    if (before.size() != c.seen()) {
      throw new Stale(
          "Another version was recorded since you looked. Nothing was stored; look at it again.");
    }
    if (!before.isEmpty() && before.get(before.size() - 1).figure().equals(c.figure())) {
      throw new InvalidInput(
          "figure",
          "Version %d says %s already; a new version has another figure."
              .formatted(before.size(), c.figure()));
    }
    var value =
        new ReferenceValue(
            ReferenceValueId.fresh(),
            c.kind(),
            c.area(),
            c.year(),
            before.size() + 1,
            c.figure(),
            c.source(),
            c.reason(),
            caller.person().id(),
            calendar.today(),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    references.add(value);
    int prepared = 0;
    int found = 0;
    if (!before.isEmpty()) {
      ReferenceValue last = before.get(before.size() - 1);
      prepared = needs.changed(last, value);
      found = corrected.changed(last, value);
    }
    audit.record(
        Deed.done(
                RecordReferenceValue.class,
                "reference value",
                value.id(),
                "Recorded %s for %s as %s (version %d): %s; %d recalculations prepared, %d calculations to do again"
                    .formatted(
                        value.title(),
                        value.financialYear(),
                        value.shown(),
                        value.number(),
                        value.reason(),
                        prepared,
                        found))
            .changing(
                value.title(),
                before.isEmpty() ? null : before.get(before.size() - 1).shown(),
                value.shown())
            .because(value.reason()));
    return prepared + found;
  }
}
