package org.quantock.web.page.component;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** How dates and figures stand on a page: the functions of {@code urn:quantock:tags}. */
public final class Formats {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Formats() {}

  /** {@code 30 September 2014}; an instant is taken as a date in London. */
  public static String date(TemporalAccessor temporal) {
    if (temporal == null) {
      return "";
    }
    return DATE.format(temporal instanceof Instant instant ? instant.atZone(LONDON) : temporal);
  }

  /** {@code 6 October 2014 at 2:05pm}, in London. */
  public static String dateTime(Instant instant) {
    if (instant == null) {
      return "";
    }
    ZonedDateTime time = instant.atZone(LONDON);
    int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
    return "%s at %d:%02d%s"
        .formatted(DATE.format(time), hour, time.getMinute(), time.getHour() < 12 ? "am" : "pm");
  }

  /** {@code 1,234}, with decimals only when there are any. */
  public static String number(Object number) {
    return number == null ? "" : grouped("#,##0.######", new BigDecimal(number.toString()));
  }

  /** A ratio as a percentage with one decimal: {@code 12.5%} for 0.125. */
  public static String percent(Object ratio) {
    if (ratio == null || ratio instanceof Double value && !Double.isFinite(value)) {
      return "";
    }
    BigDecimal hundredfold = new BigDecimal(ratio.toString()).movePointRight(2);
    return grouped("#,##0.0", hundredfold.setScale(1, RoundingMode.HALF_UP)) + "%";
  }

  private static String grouped(String pattern, BigDecimal number) {
    DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK));
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number);
  }
}
