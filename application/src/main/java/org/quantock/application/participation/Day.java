package org.quantock.application.participation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as sentences say them. */
final class Day {

  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Day() {}

  static String of(LocalDate day) {
    return WORDS.format(day);
  }
}
