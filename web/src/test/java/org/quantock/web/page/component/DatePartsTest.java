package org.quantock.web.page.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatePartsTest {

  @Test
  void spaces_and_leading_noughts_are_understood() {
    assertThat(new DateParts(" 06", "1 ", "2014").toDate("start", "the start date"))
        .isEqualTo(LocalDate.of(2014, 1, 6));
  }

  @Test
  void a_date_is_shown_as_it_is_typed() {
    assertThat(DateParts.of(LocalDate.of(2014, 9, 30))).isEqualTo(new DateParts("30", "9", "2014"));
    assertThat(DateParts.of(null)).isEqualTo(DateParts.EMPTY);
    assertThat(new DateParts(null, null, null).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "   |    |       | start-day   | Enter the start date",
        "   | 10 | 2014  | start-day   | Start date must include a day",
        "   |    | 2014  | start-day   | Start date must include a day and month",
        " 1 |    | 2014  | start-month | Start date must include a month",
        " 1 | 10 |       | start-year  | Start date must include a year",
        " 1 |    |       | start-month | Start date must include a month and year",
        " 1 | 10 | 14    | start-year  | Start date must include a year of 4 numbers",
        " 1 | 10 | -2014 | start-year  | Start date must include a year of 4 numbers",
        " 31|  2 | 2014  | start-day   | Start date must be a real date",
        " 29|  2 | 2014  | start-day   | Start date must be a real date",
        " x |  2 | 2014  | start-day   | Start date must be a real date",
        " 1 | 13 | 2014  | start-day   | Start date must be a real date"
      })
  void the_message_names_the_missing_or_wrong_part(
      String day, String month, String year, String field, String message) {
    InvalidField invalid =
        catchThrowableOfType(
            InvalidField.class,
            () -> new DateParts(day, month, year).toDate("start", "the start date"));
    assertThat(invalid).hasMessage(message);
    assertThat(invalid.fieldId()).isEqualTo(field);
  }

  @Test
  void a_possessive_stays_in_the_sentence() {
    InvalidField invalid =
        catchThrowableOfType(
            InvalidField.class,
            () -> new DateParts("1", "", "2014").toDate("end", "your end date"));
    assertThat(invalid).hasMessage("Your end date must include a month");
  }
}
