package org.quantock.application.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quantock.application.governance.PublishedDecisionRow;
import org.quantock.domain.evaluation.PublishedCount;
import org.quantock.domain.shared.Percentage;

/**
 * A scheme as the public sees it. Counts of patients are published counts (EVA-1), counts of
 * practices and reports are exact (EVA-3); no practice is named.
 */
public record PublishedScheme(
    String code,
    String name,
    String commissioner,
    String areaTeam,
    LocalDate startsOn,
    LocalDate endsOn,
    LocalDate publishedOn,
    String state,
    LocalDate on,
    List<Aim> aims,
    List<Retained> retained,
    int suspended,
    List<Assumption> assumptions,
    List<Amendment> amendments,
    List<Uptake> uptake,
    List<PublishedDecisionRow> decisions,
    List<PeriodResults> periods) {

  public record Aim(String title, String description) {}

  /**
   * @param assumed whether it is only assumed that this indicator is retained
   */
  public record Retained(String code, String area, String description, boolean assumed) {}

  public record Assumption(String subject, String explanation) {}

  public record Amendment(int number, LocalDate effectiveFrom, String reason) {}

  /**
   * Where the practices of a locality stand; the last row is of all.
   *
   * @param open not answered yet
   * @param takingPart joined, or left and returned
   */
  public record Uptake(
      String locality,
      int offered,
      int open,
      int reserved,
      int takingPart,
      int staying,
      int left) {}

  /**
   * @param due reports that practices owe for the period
   * @param isPublished whether the day has come to show the figures (EVA-8)
   * @param indicators empty while they are not published
   */
  public record PeriodResults(
      int number,
      String name,
      LocalDate endsOn,
      LocalDate dueOn,
      int due,
      int received,
      int onTime,
      boolean isPublished,
      List<IndicatorResult> indicators) {}

  /**
   * @param reports how many practices gave figures
   */
  public record IndicatorResult(
      String code,
      String description,
      int reports,
      PublishedCount numerator,
      PublishedCount denominator,
      PublishedCount exceptions,
      Optional<Percentage> percentage) {}
}
