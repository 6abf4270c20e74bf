package org.quantock.application.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.quantock.domain.monitoring.ReportStanding;
import org.quantock.domain.monitoring.Tally;

/**
 * Which reports of a scheme are in, on a day.
 *
 * @param schemes all that the person may watch, to choose from
 * @param localities all of the scheme
 * @param locality the chosen one; empty for all
 * @param rows the practices of the chosen locality, by code
 * @param totals for each period, over the rows
 * @param byLocality for every locality, whichever is chosen
 */
public record Completeness(
    SchemeChoice scheme,
    List<SchemeChoice> schemes,
    LocalDate on,
    List<String> localities,
    String locality,
    List<Period> periods,
    List<Row> rows,
    List<Tally> totals,
    List<LocalityRow> byLocality) {

  public record Period(int number, String name, String shortName, LocalDate dueOn) {}

  /**
   * @param everTookPart whether the practice took part in any period, so that it has a trend
   */
  public record Row(
      String practice,
      String name,
      String locality,
      List<ReportStanding> reports,
      boolean everTookPart) {}

  public record LocalityRow(String locality, List<Tally> tallies) {}
}
