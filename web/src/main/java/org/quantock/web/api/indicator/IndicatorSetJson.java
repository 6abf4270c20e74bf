package org.quantock.web.api.indicator;

import org.quantock.application.indicator.IndicatorSetRow;

/** A published indicator set in the list; points as text, so that no digit is lost. */
public record IndicatorSetJson(
    String code, String title, String year, int indicators, String points, String href) {

  static IndicatorSetJson of(IndicatorSetRow row) {
    return new IndicatorSetJson(
        row.code(),
        row.title(),
        row.year(),
        row.indicators(),
        row.points(),
        "/api/indicator-sets/" + row.code());
  }
}
