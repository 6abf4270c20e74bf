package org.quantock.application.indicator;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.audit.Differences;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.indicator.ReferenceRegister;
import org.quantock.domain.indicator.ReferenceValue;
import org.quantock.domain.indicator.ReferenceValueId;

/**
 * Puts the shipped versions of reference values on record that are not there yet (IND-41). A
 * version that people recorded themselves is left as it is.
 */
@UseCase
@Requires(Permission.IMPORT_INDICATORS)
public class LoadReferenceValues {

  private ReferenceRegister references;
  private RecalculationNeeds needs;
  private CorrectedCalculations corrected;
  private Caller caller;
  private BusinessCalendar calendar;
  private Clock clock;
  private AuditTrail audit;

  protected LoadReferenceValues() {}

  @Inject
  public LoadReferenceValues(
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

  public record Command(List<ShippedReferenceValues.Line> lines) {}

  /** How many versions were added. */
  public int handle(Command command) {
    List<ReferenceValue> added = new ArrayList<>();
    var replaced = new Differences();
    for (ShippedReferenceValues.Line line : command.lines()) {
      List<ReferenceValue> before = references.history(line.kind(), line.area(), line.year());
      if (line.number() == before.size() + 1) {
        var value =
            new ReferenceValue(
                ReferenceValueId.fresh(),
                line.kind(),
                line.area(),
                line.year(),
                line.number(),
                line.figure(),
                line.source(),
                line.reason(),
                caller.person().id(),
                calendar.today(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        references.add(value);
        added.add(value);
        if (!before.isEmpty()) {
          ReferenceValue last = before.get(before.size() - 1);
          needs.changed(last, value);
          corrected.changed(last, value);
          replaced.note(
              "%s for %s".formatted(value.title(), value.financialYear()),
              last.shown(),
              value.shown());
        }
      }
    }
    audit.record(
        replaced.addTo(
            Deed.done(
                LoadReferenceValues.class,
                "reference values",
                "shipped",
                "Loaded %d versions of national reference values that ship with the product"
                    .formatted(added.size()))));
    return added.size();
  }
}
