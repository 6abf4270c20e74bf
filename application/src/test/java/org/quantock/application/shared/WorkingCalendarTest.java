package org.quantock.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.shared.WorkingDays;

class WorkingCalendarTest {

  @Test
  @DisplayName("SHA-7: holidays that are configured count beside those of the rule")
  void configured_holidays_count_beside_those_of_the_rule() {
    WorkingDays days = WorkingCalendar.with(" 2030-06-07 Jubilee; 2031-05-09 ;");

    assertThat(days.isWorkingDay(LocalDate.of(2030, 6, 7))).isFalse();
    assertThat(days.isWorkingDay(LocalDate.of(2031, 5, 9))).isFalse();
    assertThat(days.isWorkingDay(LocalDate.of(2014, 12, 25))).isFalse();
    assertThat(days.holidays().on(LocalDate.of(2030, 6, 7))).contains("Jubilee");
  }

  @Test
  void what_is_not_a_date_stops_the_start_with_what_is_allowed() {
    assertThatThrownBy(() -> WorkingCalendar.with("7 June 2030"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("7 June 2030")
        .hasMessageContaining("2030-06-07");
  }
}
