package org.quantock.domain.payment.rule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and numbers as the workings say them. */
final class Say {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private Say() {}

  static String date(LocalDate date) {
    return DATE.format(date);
  }

  static String whole(long number) {
    return String.format(Locale.UK, "%,d", number);
  }
}
