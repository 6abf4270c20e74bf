package org.quantock.web.page.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FormatsTest {

  @Test
  void a_date_is_written_out() {
    assertThat(Formats.date(LocalDate.of(2014, 9, 30))).isEqualTo("30 September 2014");
  }

  @Test
  void an_instant_is_a_date_and_a_time_in_london() {
    assertThat(Formats.date(Instant.parse("2014-06-30T23:30:00Z"))).isEqualTo("1 July 2014");
    assertThat(Formats.dateTime(Instant.parse("2014-10-06T13:05:59Z")))
        .isEqualTo("6 October 2014 at 2:05pm");
    assertThat(Formats.dateTime(Instant.parse("2014-12-01T00:00:00Z")))
        .isEqualTo("1 December 2014 at 12:00am");
    assertThat(Formats.dateTime(Instant.parse("2014-12-01T12:00:00Z")))
        .isEqualTo("1 December 2014 at 12:00pm");
  }

  @Test
  void a_number_has_commas_and_only_the_decimals_it_needs() {
    assertThat(Formats.number(1234)).isEqualTo("1,234");
    assertThat(Formats.number(new BigDecimal("1234567.50"))).isEqualTo("1,234,567.5");
    assertThat(Formats.number(-1234L)).isEqualTo("-1,234");
  }

  @Test
  void a_ratio_is_a_percentage_with_one_decimal() {
    assertThat(Formats.percent(new BigDecimal("0.125"))).isEqualTo("12.5%");
    assertThat(Formats.percent(0.66666)).isEqualTo("66.7%");
    assertThat(Formats.percent(new BigDecimal("0.00050"))).isEqualTo("0.1%");
    assertThat(Formats.percent(1)).isEqualTo("100.0%");
  }

  @Test
  void nothing_is_an_empty_text() {
    assertThat(Formats.date(null)).isEmpty();
    assertThat(Formats.dateTime(null)).isEmpty();
    assertThat(Formats.number(null)).isEmpty();
    assertThat(Formats.percent(null)).isEmpty();
    assertThat(Formats.percent(Double.NaN)).isEmpty();
  }
}
