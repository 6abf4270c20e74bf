package org.quantock.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SHA-1 and SHA-3. */
class MoneyTest {

  @ParameterizedTest
  @CsvSource({
    "0.005, 0.01",
    "0.0049, 0.00",
    "9695.8249, 9695.82",
    "9695.825, 9695.83",
    "-0.005, -0.01"
  })
  void pounds_are_rounded_half_up_to_pence(BigDecimal exact, BigDecimal pence) {
    assertThat(Money.rounded(exact)).isEqualTo(new Money(pence));
  }

  @Test
  void a_fraction_of_a_penny_is_never_rounded_silently() {
    assertThatThrownBy(() -> Money.of("1.005")).isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.00", "0.01", "0.03", "100.00", "86543.21", "-10.01"})
  void four_quarters_add_up_to_exactly_the_amount(String amount) {
    List<Money> parts = Money.of(amount).allocate(Collections.nCopies(4, BigDecimal.valueOf(25)));

    assertThat(parts.stream().reduce(Money.ZERO, Money::plus)).isEqualTo(Money.of(amount));
    assertThat(parts).hasSize(4);
  }

  @Test
  void uneven_weights_share_in_proportion() {
    assertThat(Money.of("10.00").allocate(List.of(BigDecimal.ONE, BigDecimal.valueOf(2))))
        .containsExactly(Money.of("3.33"), Money.of("6.67"));
  }

  @Test
  void weights_of_nothing_are_an_error() {
    assertThatThrownBy(() -> Money.of("1.00").allocate(List.of(BigDecimal.ZERO)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1234.5 | £1,234.50", "0 | £0.00", "-20 | −£20.00"})
  void money_reads_as_people_write_it(String amount, String text) {
    assertThat(Money.of(amount)).hasToString(text);
  }

  @Test
  void a_share_is_rounded_once() {
    assertThat(Money.of("33.33").roundedShare(Percentage.of("50"))).isEqualTo(Money.of("16.67"));
  }
}
