package org.quantock.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.shared.Money;

class ComponentBudgetTest {

  private static ComponentBudget budget(String released, String waiting, String held) {
    return new ComponentBudget(
        "protected",
        "Protected QOF payment",
        Money.of("160000.00"),
        2,
        Money.of(released),
        Money.of(waiting),
        Money.of(held));
  }

  @Test
  @DisplayName("PAY-91")
  void left_is_what_no_decision_has_been_about() {
    assertThat(budget("25000.00", "7500.00", "7500.00").left()).isEqualTo(Money.of("120000.00"));
  }

  @Test
  @DisplayName("PAY-92")
  void the_forecast_is_nothing_more_the_same_rate_or_all_that_is_left() {
    ComponentBudget budget = budget("25000.00", "7500.00", "7500.00");

    assertThat(budget.low()).isEqualTo(Money.of("32500.00"));
    assertThat(budget.likely()).contains(Money.of("130000.00"));
    assertThat(budget.high()).isEqualTo(Money.of("152500.00"));
    assertThat(budget.working())
        .contains(
            "Left: £160,000.00 − £25,000.00 released − £7,500.00 waiting − £7,500.00 held = £120,000.00.",
            "Likely: of what was decided about, £32,500.00 of £40,000.00 is released (81.3%); the same part of £120,000.00 left: £130,000.00.");
  }

  @Test
  @DisplayName("PAY-92: without a decision there is no likely forecast")
  void before_the_first_decision_likely_is_not_known() {
    ComponentBudget budget = budget("0.00", "0.00", "0.00");

    assertThat(budget.likely()).isEmpty();
    assertThat(budget.low()).isEqualTo(Money.ZERO);
    assertThat(budget.high()).isEqualTo(Money.of("160000.00"));
    assertThat(budget.working().get(0)).contains("2 shares cannot be worked out yet");
  }

  @Test
  void components_add_up() {
    ComponentBudget all =
        budget("25000.00", "7500.00", "7500.00").plus(budget("0.00", "0.00", "0.00"));

    assertThat(all.committed()).isEqualTo(Money.of("320000.00"));
    assertThat(all.left()).isEqualTo(Money.of("280000.00"));
    assertThat(all.open()).isEqualTo(4);
  }
}
