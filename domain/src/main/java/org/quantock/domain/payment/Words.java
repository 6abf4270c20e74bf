package org.quantock.domain.payment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as the workings say them. */
final class Words {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private Words() {}

  static String date(LocalDate date) {
    return DATE.format(date);
  }
}
