package org.quantock.domain.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The bank holidays of England (SHA-7): eight by rule, with substitute days where one falls on a
 * weekend, and what royal proclamations changed, which is data. The rule holds from 1978 on, when
 * the early May holiday began.
 */
public final class BankHolidays {

  /** The first year of the rule as it is now. */
  public static final int FIRST_YEAR = 1978;

  private static final String SUBSTITUTE = " (substitute day)";
  private static final String EARLY_MAY = "Early May bank holiday";
  private static final String SPRING = "Spring bank holiday";

  /**
   * One day that a proclamation made a bank holiday, or took away.
   *
   * @param name of the holiday; empty where the day is taken away
   */
  public record Change(LocalDate date, Optional<String> name) {

    public static Change added(LocalDate date, String name) {
      return new Change(date, Optional.of(name));
    }

    static Change removed(LocalDate date) {
      return new Change(date, Optional.empty());
    }
  }

  /** What was proclaimed beside the rule, as published on GOV.UK. */
  private static final List<Change> PROCLAIMED =
      List.of(
          Change.removed(LocalDate.of(1995, 5, 1)),
          Change.added(LocalDate.of(1995, 5, 8), EARLY_MAY + " (VE day)"),
          Change.added(LocalDate.of(1999, 12, 31), "Millennium bank holiday"),
          Change.removed(LocalDate.of(2002, 5, 27)),
          Change.added(LocalDate.of(2002, 6, 3), "Golden Jubilee bank holiday"),
          Change.added(LocalDate.of(2002, 6, 4), SPRING),
          Change.added(LocalDate.of(2011, 4, 29), "Royal wedding bank holiday"),
          Change.removed(LocalDate.of(2012, 5, 28)),
          Change.added(LocalDate.of(2012, 6, 4), SPRING),
          Change.added(LocalDate.of(2012, 6, 5), "Diamond Jubilee bank holiday"),
          Change.removed(LocalDate.of(2020, 5, 4)),
          Change.added(LocalDate.of(2020, 5, 8), EARLY_MAY + " (VE day)"),
          Change.removed(LocalDate.of(2022, 5, 30)),
          Change.added(LocalDate.of(2022, 6, 2), SPRING),
          Change.added(LocalDate.of(2022, 6, 3), "Platinum Jubilee bank holiday"),
          Change.added(LocalDate.of(2022, 9, 19), "Bank holiday for the State Funeral"),
          Change.added(LocalDate.of(2023, 5, 8), "Bank holiday for the coronation"));

  /** As known when this was written. */
  public static final BankHolidays ENGLAND = new BankHolidays(PROCLAIMED);

  private final List<Change> changes;
  private final Map<Integer, SortedMap<LocalDate, String>> years = new ConcurrentHashMap<>();

  private BankHolidays(List<Change> changes) {
    this.changes = List.copyOf(changes);
  }

  /** These with further ones, for what is proclaimed later. */
  public BankHolidays with(List<Change> more) {
    List<Change> all = new ArrayList<>(changes);
    all.addAll(more);
    return new BankHolidays(all);
  }

  /** The name of the bank holiday on a date; empty where it is none. */
  public Optional<String> on(LocalDate date) {
    return Optional.ofNullable(of(date.getYear()).get(date));
  }

  /** Those of a year with their names, in order. */
  public SortedMap<LocalDate, String> of(int year) {
    return years.computeIfAbsent(year, this::worked);
  }

  private SortedMap<LocalDate, String> worked(int year) {
    if (year < FIRST_YEAR) {
      throw new IllegalArgumentException(
          "Bank holidays are known from %d on, not of %d".formatted(FIRST_YEAR, year));
    }
    SortedMap<LocalDate, String> holidays = byRule(year);
    for (Change change : changes) {
      if (change.date().getYear() == year) {
        change
            .name()
            .ifPresentOrElse(
                name -> holidays.put(change.date(), name), () -> holidays.remove(change.date()));
      }
    }
    return Collections.unmodifiableSortedMap(holidays);
  }

  private static SortedMap<LocalDate, String> byRule(int year) {
    SortedMap<LocalDate, String> holidays = new TreeMap<>();
    LocalDate easter = easter(year);
    onWorkday(holidays, LocalDate.of(year, Month.JANUARY, 1), "New Year's Day");
    holidays.put(easter.minusDays(2), "Good Friday");
    holidays.put(easter.plusDays(1), "Easter Monday");
    holidays.put(firstMonday(year, Month.MAY), EARLY_MAY);
    holidays.put(lastMonday(year, Month.MAY), SPRING);
    holidays.put(lastMonday(year, Month.AUGUST), "Summer bank holiday");
    // Boxing Day keeps its own day where it can; Christmas Day then moves behind it.
    LocalDate christmas = LocalDate.of(year, Month.DECEMBER, 25);
    LocalDate boxing = christmas.plusDays(1);
    if (christmas.getDayOfWeek() == DayOfWeek.SUNDAY) {
      holidays.put(boxing, "Boxing Day");
      onWorkday(holidays, christmas, "Christmas Day");
    } else {
      onWorkday(holidays, christmas, "Christmas Day");
      onWorkday(holidays, boxing, "Boxing Day");
    }
    return holidays;
  }

  /** The day itself, or the next that is neither at the weekend nor taken. */
  private static void onWorkday(Map<LocalDate, String> holidays, LocalDate day, String name) {
    LocalDate kept = day;
    while (isWeekend(kept) || holidays.containsKey(kept)) {
      kept = kept.plusDays(1);
    }
    holidays.put(kept, kept.equals(day) ? name : name + SUBSTITUTE);
  }

  static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static LocalDate firstMonday(int year, Month month) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
  }

  private static LocalDate lastMonday(int year, Month month) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
  }

  /** Easter Sunday of the Gregorian calendar, by the rule published in Nature in 1876. */
  static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int ofCentury = year % 100;
    int moved = (century - (century + 8) / 25 + 1) / 3;
    int moon = (19 * golden + century - century / 4 - moved + 15) % 30;
    int sunday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7;
    int late = (golden + 11 * moon + 22 * sunday) / 451;
    int days = moon + sunday - 7 * late + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
