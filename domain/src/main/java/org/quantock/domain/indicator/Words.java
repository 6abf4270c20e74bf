package org.quantock.domain.indicator;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How this package writes dates. */
final class Words {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Words() {}

  /** As people write it: 30 September 2014. */
  static String date(LocalDate date) {
    return DATE.format(date);
  }
}
