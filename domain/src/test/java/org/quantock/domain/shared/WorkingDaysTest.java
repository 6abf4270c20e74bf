package org.quantock.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

  private static final WorkingDays DAYS = WorkingDays.ENGLAND;

  @ParameterizedTest
  @CsvSource({
    "1999, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28 12-31",
    "2002, 01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26",
    "2010, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
    "2011, 01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27",
    "2012, 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26",
    "2013, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
    "2014, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
    "2015, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
    "2016, 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
    "2017, 01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
    "2018, 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
    "2019, 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
    "2020, 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
    "2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
    "2022, 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
    "2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
    "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
  })
  @DisplayName("SHA-7: the bank holidays are those published for the year")
  void the_bank_holidays_are_those_published(int year, String published) {
    List<LocalDate> days =
        Arrays.stream(published.split(" ")).map(day -> LocalDate.parse(year + "-" + day)).toList();

    assertThat(BankHolidays.ENGLAND.of(year).keySet()).containsExactlyElementsOf(days);
  }

  @Test
  @DisplayName("SHA-7: a substitute day is named after the day that fell on the weekend")
  void a_substitute_day_is_named() {
    assertThat(BankHolidays.ENGLAND.on(LocalDate.of(2016, 12, 26))).contains("Boxing Day");
    assertThat(BankHolidays.ENGLAND.on(LocalDate.of(2016, 12, 27)))
        .contains("Christmas Day (substitute day)");
    assertThat(BankHolidays.ENGLAND.on(LocalDate.of(2021, 12, 28)))
        .contains("Boxing Day (substitute day)");
    assertThat(BankHolidays.ENGLAND.on(LocalDate.of(2016, 12, 28))).isEmpty();
  }

  @Test
  @DisplayName("SHA-7: a holiday proclaimed later is added as data")
  void a_holiday_proclaimed_later_is_added() {
    LocalDate day = LocalDate.of(2030, 6, 7);
    var days =
        new WorkingDays(
            BankHolidays.ENGLAND.with(List.of(BankHolidays.Change.added(day, "Proclaimed"))));

    assertThat(DAYS.isWorkingDay(day)).isTrue();
    assertThat(days.isWorkingDay(day)).isFalse();
    assertThat(days.isWorkingDay(LocalDate.of(2023, 5, 8))).isFalse();
  }

  @Test
  @DisplayName("SHA-7: before 1978 nothing is claimed")
  void before_the_rule_nothing_is_claimed() {
    assertThatThrownBy(() -> BankHolidays.ENGLAND.of(1977))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1978");
  }

  @ParameterizedTest
  @CsvSource({
    // from, working days, reached
    "2014-10-06, 10, 2014-10-20",
    "2014-10-03, 1, 2014-10-06",
    "2014-10-04, 1, 2014-10-06",
    "2014-12-22, 5, 2014-12-31",
    "2014-12-24, 1, 2014-12-29",
    "2014-12-24, 5, 2015-01-05",
    "2014-04-16, 2, 2014-04-22",
    "2020-05-07, 1, 2020-05-11",
    "2014-10-06, 0, 2014-10-06",
    "2014-10-04, 0, 2014-10-06",
  })
  @DisplayName("SHA-8: a stretch of working days ends after weekends and bank holidays")
  void a_stretch_ends_after_weekends_and_bank_holidays(
      LocalDate from, int days, LocalDate reached) {
    assertThat(DAYS.after(from, days)).isEqualTo(reached);
  }

  @ParameterizedTest
  @CsvSource({
    "2014-10-06, 2014-10-20, 10",
    "2014-10-20, 2014-10-06, -10",
    "2014-10-03, 2014-10-05, 0",
    "2014-12-24, 2015-01-05, 5",
    "2014-04-01, 2015-03-31, 252",
    "2014-10-06, 2014-10-06, 0",
  })
  @DisplayName("SHA-8: counting between two days leaves out the first")
  void counting_between_leaves_out_the_first(LocalDate from, LocalDate to, int days) {
    assertThat(DAYS.between(from, to)).isEqualTo(days);
  }

  @Test
  @DisplayName("SHA-8: counting gives back what was added, over two years of starts")
  void counting_gives_back_what_was_added() {
    LocalDate start = LocalDate.of(2014, 1, 1);
    for (LocalDate day = start; day.isBefore(start.plusYears(2)); day = day.plusDays(1)) {
      LocalDate reached = DAYS.after(day, 10);

      assertThat(DAYS.isWorkingDay(reached)).isTrue();
      assertThat(DAYS.between(day, reached)).isEqualTo(10);
    }
  }

  @Test
  @DisplayName("SHA-8: working days are not counted backward")
  void working_days_are_not_counted_backward() {
    assertThatThrownBy(() -> DAYS.after(LocalDate.of(2014, 10, 6), -1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
