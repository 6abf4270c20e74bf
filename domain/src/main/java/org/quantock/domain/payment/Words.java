package org.quantock.domain.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as the workings say them. */
final class Words {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK)
          .withZone(ZoneId.of("Europe/London"));

  private Words() {}

  static String date(LocalDate date) {
    return DATE.format(date);
  }

  /** A moment by the clock of London, to the minute. */
  static String moment(Instant moment) {
    return MOMENT.format(moment);
  }
}
