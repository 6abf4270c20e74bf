package org.quantock.domain.payment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.Ratio;

class ExactTest {

  private static final Exact THIRD = Exact.of(new Ratio(1, 3));

  @Test
  @DisplayName("PAY-18: nothing is lost on the way")
  void three_thirds_are_one() {
    assertThat(THIRD.plus(THIRD).plus(THIRD)).isEqualTo(Exact.ONE);
    assertThat(THIRD.times(Exact.of(3))).isEqualTo(Exact.ONE);
    assertThat(Exact.ONE.dividedBy(THIRD)).isEqualTo(Exact.of(3));
    assertThat(Exact.of(Percentage.of("12.5"))).isEqualTo(Exact.of(new Ratio(1, 8)));
  }

  @Test
  void the_same_number_is_equal_however_it_is_written() {
    assertThat(Exact.of(new Ratio(2, 6))).isEqualTo(THIRD).hasSameHashCodeAs(THIRD);
    assertThat(Exact.of(new Ratio(2, 6)).compareTo(Exact.of(new Ratio(34, 100)))).isNegative();
  }

  @Test
  void below_zero_is_kept() {
    Exact debt = Exact.of(Money.of("1.00")).minus(Exact.of(Money.of("3.50")));

    assertThat(debt.isNegative()).isTrue();
    assertThat(debt.pounds()).isEqualTo("−£2.50");
    assertThat(Exact.ONE.dividedBy(debt))
        .isEqualTo(new Exact(BigInteger.valueOf(-2), BigInteger.valueOf(5)));
  }

  @Test
  void pounds_say_whether_there_is_more() {
    assertThat(Exact.of(Money.of("1234.50")).pounds()).isEqualTo("£1,234.50");
    assertThat(THIRD.pounds()).isEqualTo("£0.333333…");
    assertThat(Exact.of(new Ratio(1, 8)).pounds()).isEqualTo("£0.125000");
    assertThat(Exact.ZERO.pounds()).isEqualTo("£0.00");
  }
}
