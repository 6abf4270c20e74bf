package org.quantock.web.api.evaluation;

import java.math.RoundingMode;
import java.util.List;
import org.quantock.application.evaluation.PublishedScheme;
import org.quantock.application.evaluation.PublishedScheme.IndicatorResult;
import org.quantock.application.evaluation.PublishedScheme.PeriodResults;
import org.quantock.domain.evaluation.Suppression;

/**
 * The results of a published scheme. Counts of patients are texts, because an asterisk may stand
 * for one; what the marks mean is in {@code note}.
 */
public record ResultsJson(String scheme, String on, String note, List<PeriodJson> periods) {

  /**
   * @param published whether the day has come to publish the figures
   */
  public record PeriodJson(
      int number,
      String name,
      String endsOn,
      String dueOn,
      int reportsDue,
      int reportsReceived,
      int reportsOnTime,
      boolean published,
      List<IndicatorJson> indicators) {

    static PeriodJson of(PeriodResults period) {
      return new PeriodJson(
          period.number(),
          period.name(),
          period.endsOn().toString(),
          period.dueOn().toString(),
          period.due(),
          period.received(),
          period.onTime(),
          period.isPublished(),
          period.indicators().stream().map(IndicatorJson::of).toList());
    }
  }

  /**
   * @param percentage with one decimal; missing where a count is an asterisk or there are no
   *     patients
   */
  public record IndicatorJson(
      String code,
      String description,
      int practicesWithFigures,
      String numerator,
      String denominator,
      String exceptions,
      String percentage) {

    static IndicatorJson of(IndicatorResult result) {
      return new IndicatorJson(
          result.code(),
          result.description(),
          result.reports(),
          result.numerator().text(),
          result.denominator().text(),
          result.exceptions().text(),
          result
              .percentage()
              .map(p -> p.value().setScale(1, RoundingMode.UNNECESSARY).toPlainString())
              .orElse(null));
    }
  }

  static ResultsJson of(PublishedScheme scheme) {
    return new ResultsJson(
        scheme.code(),
        scheme.on().toString(),
        Suppression.IN_WORDS,
        scheme.periods().stream().map(PeriodJson::of).toList());
  }
}
