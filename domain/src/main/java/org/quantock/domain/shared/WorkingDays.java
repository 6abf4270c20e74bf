package org.quantock.domain.shared;

import java.time.LocalDate;

/**
 * Counts working days in England (SHA-8): Monday to Friday without bank holidays.
 *
 * @param holidays the bank holidays that count
 */
public record WorkingDays(BankHolidays holidays) {

  public static final WorkingDays ENGLAND = new WorkingDays(BankHolidays.ENGLAND);

  public boolean isWorkingDay(LocalDate date) {
    return !BankHolidays.isWeekend(date) && holidays.on(date).isEmpty();
  }

  /**
   * The working day that ends a stretch of so many: the day it starts from does not count.
   *
   * @param days 0 or more; 0 is the day itself, or the next working day where it is none
   */
  public LocalDate after(LocalDate from, int days) {
    if (days < 0) {
      throw new IllegalArgumentException("Working days are counted forward: " + days);
    }
    LocalDate reached = from;
    for (int left = days; left > 0; ) {
      reached = reached.plusDays(1);
      if (isWorkingDay(reached)) {
        left--;
      }
    }
    while (!isWorkingDay(reached)) {
      reached = reached.plusDays(1);
    }
    return reached;
  }

  /**
   * How many working days lie after the first day up to and with the last; below zero where the
   * last is before the first.
   */
  public int between(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -between(to, from);
    }
    int days = 0;
    for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
      if (isWorkingDay(day)) {
        days++;
      }
    }
    return days;
  }
}
