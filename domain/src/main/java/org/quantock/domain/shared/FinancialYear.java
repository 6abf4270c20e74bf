package org.quantock.domain.shared;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A financial year, which runs from 1 April to 31 March (SHA-2).
 *
 * @param startYear the calendar year it begins in: 2014 for 2014/15
 */
public record FinancialYear(int startYear) {

  /** The framework began in 2004/05. */
  private static final Pattern WRITTEN =
      Pattern.compile("(200[4-9]|20[1-9][0-9])(?:[/-]([0-9]{2}))?");

  public static FinancialYear of(LocalDate date) {
    return new FinancialYear(
        date.getMonthValue() >= Month.APRIL.getValue() ? date.getYear() : date.getYear() - 1);
  }

  /** Reads 2015/16, 2015-16 or the year it begins in. */
  public static FinancialYear of(String text) {
    Matcher year = WRITTEN.matcher(text == null ? "" : text.strip());
    if (year.matches()) {
      var read = new FinancialYear(Integer.parseInt(year.group(1)));
      if (year.group(2) == null || read.toString().endsWith("/" + year.group(2))) {
        return read;
      }
    }
    throw new InvalidInput("year", "Enter a financial year from 2004/05 on, for example 2015/16.");
  }

  public LocalDate start() {
    return LocalDate.of(startYear, Month.APRIL, 1);
  }

  public LocalDate end() {
    return LocalDate.of(startYear + 1, Month.MARCH, 31);
  }

  public FinancialYear previous() {
    return new FinancialYear(startYear - 1);
  }

  /** As people write it: 2014/15. */
  @Override
  public String toString() {
    return "%d/%02d".formatted(startYear, (startYear + 1) % 100);
  }
}
