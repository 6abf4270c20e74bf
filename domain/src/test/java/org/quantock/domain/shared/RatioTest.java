package org.quantock.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

  @Test
  @DisplayName("SHA-6: a ratio keeps both whole numbers as they are")
  void keeps_both_numbers() {
    Ratio asthma = new Ratio(3_402_437, 56_817_654);

    assertThat(asthma.numerator()).isEqualTo(3_402_437);
    assertThat(asthma.denominator()).isEqualTo(56_817_654);
    assertThat(asthma).hasToString("3,402,437 in 56,817,654");
    assertThat(new Ratio(2, 4)).isNotEqualTo(new Ratio(1, 2));
  }

  @Test
  @DisplayName("SHA-6: pounds are a ratio of pence in 100")
  void pounds_are_pence_in_a_hundred() {
    assertThat(Ratio.of(Money.of("156.92"))).isEqualTo(new Ratio(15_692, 100));
  }

  @Test
  void a_whole_number_is_written_as_one() {
    assertThat(Ratio.of(7087)).hasToString("7,087");
    assertThat(Ratio.of(0).isZero()).isTrue();
  }

  @Test
  void the_quotient_is_shown_rounded_half_up() {
    assertThat(new Ratio(1, 8).shown(2)).isEqualByComparingTo("0.13");
    assertThat(new Ratio(3_402_437, 56_817_654).shown(6)).isEqualByComparingTo("0.059883");
  }

  @ParameterizedTest
  @CsvSource({"-1, 1", "1, 0", "1, -1"})
  @DisplayName("SHA-6: neither a negative numerator nor a denominator below 1 is a ratio")
  void refuses_what_is_no_ratio(long numerator, long denominator) {
    assertThatThrownBy(() -> new Ratio(numerator, denominator))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("%d in %d".formatted(numerator, denominator));
  }
}
