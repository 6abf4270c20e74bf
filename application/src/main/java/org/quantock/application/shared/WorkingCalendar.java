package org.quantock.application.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.quantock.domain.shared.BankHolidays;
import org.quantock.domain.shared.WorkingDays;

/**
 * Working days in England, with bank holidays proclaimed after this release: MicroProfile Config
 * {@code quantock.bank-holidays}, a list such as {@code 2030-06-07 Name of the holiday;2031-05-09
 * Another}, empty unless set.
 */
@ApplicationScoped
public class WorkingCalendar {

  public WorkingDays days() {
    return ConfigProvider.getConfig()
        .getOptionalValue("quantock.bank-holidays", String.class)
        .map(WorkingCalendar::with)
        .orElse(WorkingDays.ENGLAND);
  }

  static WorkingDays with(String list) {
    List<BankHolidays.Change> more = new ArrayList<>();
    for (String each : list.split(";")) {
      String entry = each.strip();
      if (!entry.isEmpty()) {
        more.add(holiday(entry));
      }
    }
    return new WorkingDays(BankHolidays.ENGLAND.with(more));
  }

  private static BankHolidays.Change holiday(String entry) {
    String[] parts = entry.split("\\s+", 2);
    try {
      return BankHolidays.Change.added(
          LocalDate.parse(parts[0]), parts.length == 2 ? parts[1] : "Bank holiday");
    } catch (DateTimeException e) {
      throw new IllegalStateException(
          "quantock.bank-holidays has “%s”; each entry is a date and a name, such as 2030-06-07 Jubilee, and entries are separated by semicolons"
              .formatted(entry),
          e);
    }
  }
}
