package org.quantock.application.shared;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.quantock.application.audit.AuditTrail;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.RuleViolated;

/**
 * Moves the business date of a demonstration forward, which is how a visitor plays a year through.
 * Never backwards: what was done on a day stays done on it.
 */
@UseCase
@Requires(Permission.MOVE_BUSINESS_DATE)
public class MoveBusinessDate {

  private Mode mode;
  private Settings settings;
  private BusinessCalendar calendar;
  private AuditTrail audit;

  protected MoveBusinessDate() {}

  @Inject
  public MoveBusinessDate(
      Mode mode, Settings settings, BusinessCalendar calendar, AuditTrail audit) {
    this.mode = mode;
    this.settings = settings;
    this.calendar = calendar;
    this.audit = audit;
  }

  /** The earliest and latest day a demonstration can show. */
  private static final LocalDate LATEST = LocalDate.of(2019, 12, 31);

  public void handle(LocalDate date) {
    if (!mode.isDemonstration()) {
      throw new RuleViolated(
          "date-is-real", "The business date is today; it can be moved in a demonstration only.");
    }
    LocalDate before = calendar.today();
    boolean first = settings.find(StoredBusinessCalendar.SETTING).isEmpty();
    if (!first && !date.isAfter(before)) {
      throw new InvalidInput(
          "date",
          "The business date can only move forward; enter a day after %s.".formatted(before));
    }
    if (date.isAfter(LATEST)) {
      throw new InvalidInput("date", "Enter a day no later than 31 December 2019.");
    }
    settings.put(StoredBusinessCalendar.SETTING, date.toString());
    audit.record(
        Deed.done(
                MoveBusinessDate.class,
                "business-date",
                date,
                "Moved the business date to " + date + (first ? "" : " from " + before))
            .changing("business date", first ? null : before, date));
  }
}
