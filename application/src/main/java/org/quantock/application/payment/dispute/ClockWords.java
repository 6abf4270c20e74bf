package org.quantock.application.payment.dispute;

import java.time.LocalDate;
import org.quantock.domain.shared.WorkingDays;

/** How long a turn has left, in words. */
final class ClockWords {

  private ClockWords() {}

  static String of(LocalDate due, LocalDate today, WorkingDays days) {
    int left = days.between(today, due);
    if (due.equals(today)) {
      return "Due today";
    }
    return today.isAfter(due) ? "Overdue by " + working(-left) : working(left) + " left";
  }

  private static String working(int days) {
    return "%d working %s".formatted(days, days == 1 ? "day" : "days");
  }
}
