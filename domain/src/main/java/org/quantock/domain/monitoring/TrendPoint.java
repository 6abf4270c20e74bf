package org.quantock.domain.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.quantock.domain.reporting.ValueStatus;
import org.quantock.domain.scheme.ReportingPeriod;
import org.quantock.domain.shared.Percentage;

/**
 * One indicator of one practice in one period.
 *
 * @param status null where there is no report to show
 * @param numerator null unless the status is given; so are the next two
 * @param denominator net of exceptions
 * @param draft whether the practice has not submitted it yet (MON-5)
 */
public record TrendPoint(
    ReportingPeriod period,
    ValueStatus status,
    Integer numerator,
    Integer denominator,
    Integer exceptions,
    boolean draft) {

  /** A period without a report to show. */
  public static TrendPoint none(ReportingPeriod period) {
    return new TrendPoint(period, null, null, null, null, false);
  }

  public boolean hasFigures() {
    return status == ValueStatus.GIVEN && numerator != null && denominator != null;
  }

  /** To one decimal; empty without figures or without patients. */
  public Optional<Percentage> achievement() {
    if (!hasFigures() || denominator == 0 || numerator > denominator) {
      return Optional.empty();
    }
    return Optional.of(
        new Percentage(
            BigDecimal.valueOf(numerator * 100L)
                .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP)));
  }

  /** What stands for the figures where there are none: "No report", "Not yet known". */
  public String words() {
    if (status == null) {
      return "No report";
    }
    if (!hasFigures()) {
      return status == ValueStatus.GIVEN ? "Incomplete" : status.title();
    }
    return denominator == 0 ? "No patients" : "";
  }
}
