package org.quantock.web.api.indicator;

import java.util.List;
import java.util.Locale;
import org.quantock.application.indicator.IndicatorRow;
import org.quantock.application.indicator.IndicatorSetDetail;

/** A published indicator set with its indicators in the order of the framework. */
public record IndicatorSetDetailJson(
    String code, String title, String year, String points, List<SetIndicatorJson> indicators) {

  /**
   * @param lowerThreshold a percentage such as 45%; missing but for fractions
   * @param scale how a local kind earns its points, in words; missing for national kinds
   * @param verified how far points, thresholds and use of prevalence are verified, in words
   */
  public record SetIndicatorJson(
      String code,
      String domain,
      String group,
      String description,
      String kind,
      String points,
      String lowerThreshold,
      String upperThreshold,
      String scale,
      boolean usesPrevalence,
      String source,
      String verified) {

    static SetIndicatorJson of(IndicatorRow row) {
      return new SetIndicatorJson(
          row.code(),
          row.domain(),
          row.area(),
          row.description(),
          row.kind().name().toLowerCase(Locale.ROOT),
          row.points().toString(),
          missing(row.lowerThreshold()),
          missing(row.upperThreshold()),
          missing(row.scale()),
          row.usesPrevalence(),
          row.source(),
          row.verification().words());
    }

    private static String missing(String text) {
      return text.isEmpty() ? null : text;
    }
  }

  static IndicatorSetDetailJson of(IndicatorSetDetail detail) {
    return new IndicatorSetDetailJson(
        detail.set().code(),
        detail.set().title(),
        detail.set().year(),
        detail.set().points(),
        detail.indicators().stream().map(SetIndicatorJson::of).toList());
  }
}
