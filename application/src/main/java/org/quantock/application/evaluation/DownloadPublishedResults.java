package org.quantock.application.evaluation;

import jakarta.inject.Inject;
import java.math.RoundingMode;
import java.util.List;
import org.quantock.application.evaluation.PublishedScheme.IndicatorResult;
import org.quantock.application.evaluation.PublishedScheme.PeriodResults;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.scheme.SchemeCode;

/** The public results of a scheme as a file. */
@Query
@Requires(Permission.PUBLIC)
public class DownloadPublishedResults {

  private static final List<String> HEADER =
      List.of(
          "scheme",
          "period",
          "period_name",
          "period_ends_on",
          "indicator",
          "description",
          "practices_with_figures",
          "numerator",
          "denominator",
          "exceptions",
          "percentage");

  private ViewPublishedScheme viewPublishedScheme;

  protected DownloadPublishedResults() {}

  @Inject
  public DownloadPublishedResults(ViewPublishedScheme viewPublishedScheme) {
    this.viewPublishedScheme = viewPublishedScheme;
  }

  public ReleasedFile ask(SchemeCode code) {
    PublishedScheme scheme = viewPublishedScheme.ask(code);
    var csv = new CsvText(HEADER);
    for (PeriodResults period : scheme.periods()) {
      for (IndicatorResult result : period.indicators()) {
        csv.line(
            List.of(
                scheme.code(),
                Integer.toString(period.number()),
                period.name(),
                period.endsOn().toString(),
                result.code(),
                result.description(),
                Integer.toString(result.reports()),
                result.numerator().text(),
                result.denominator().text(),
                result.exceptions().text(),
                result
                    .percentage()
                    .map(p -> p.value().setScale(1, RoundingMode.UNNECESSARY).toPlainString())
                    .orElse("")));
      }
    }
    return new ReleasedFile(code + "-results.csv", ReleasedFile.CSV, csv.end());
  }
}
