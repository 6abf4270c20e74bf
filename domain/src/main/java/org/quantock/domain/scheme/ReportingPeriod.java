package org.quantock.domain.scheme;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A stretch of the scheme that practices report on, usually a quarter.
 *
 * @param number from 1, in order of time
 * @param name as people say it: "Quarter 1 (April to June 2014)"
 * @param startsOn first day
 * @param endsOn last day
 * @param dueOn the day by which the report is due
 */
@Embeddable
public record ReportingPeriod(
    int number, String name, LocalDate startsOn, LocalDate endsOn, LocalDate dueOn) {

  public boolean contains(LocalDate date) {
    return !date.isBefore(startsOn) && !date.isAfter(endsOn);
  }

  /** Short name for tables: "Quarter 1". */
  public String shortName() {
    int bracket = name.indexOf(" (");
    return bracket < 0 ? name : name.substring(0, bracket);
  }
}
