package org.quantock.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "0.05",
        "1",
        "12.3",
        "999.99",
        "1000",
        "12345.6",
        "123456.78",
        "1234567.89",
        "1000000000",
        "-0.01",
        "-20",
        "-1234.5",
        "-999999.99"
      })
  void amounts_are_written_with_commas_and_pence(String amount) {
    Money money = Money.of(amount);

    String text = String.format(Locale.UK, "£%,.2f", money.amount().abs());
    assertThat(money.toString()).isEqualTo(money.isNegative() ? "−" + text : text);
  }
}
