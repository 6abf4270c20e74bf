package org.quantock.domain.shared;

import java.time.LocalDate;
import java.time.Month;

/**
 * A financial year, which runs from 1 April to 31 March (SHA-2).
 *
 * @param startYear the calendar year it begins in: 2014 for 2014/15
 */
public record FinancialYear(int startYear) {

  public static FinancialYear of(LocalDate date) {
    return new FinancialYear(
        date.getMonthValue() >= Month.APRIL.getValue() ? date.getYear() : date.getYear() - 1);
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
