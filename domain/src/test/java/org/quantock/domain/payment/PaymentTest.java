package org.quantock.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.RuleViolated;

class PaymentTest {

  private static final Act BY = SomeRun.act(SomeRun.PREPARER);

  private final Payment payment = SomeRun.lines(SomeRun.prepared()).get(0);

  @Test
  @DisplayName("PAY-39: money is held back with its reason and its place in the working")
  void money_is_held_back_with_its_reason_and_its_place_in_the_working() {
    payment.holdBack(Money.of("1000.00"), "The bank details are being checked", BY);

    assertThat(payment.released()).isEqualTo(Money.of("24000.00"));
    assertThat(payment.held()).isEqualTo(Money.of("1000.00"));
    assertThat(payment.reason())
        .isEqualTo("£1,000.00 is held back: The bank details are being checked");
    assertThat(payment.working().result()).isEqualTo(Money.of("24000.00"));
    assertThat(payment.working().steps())
        .last()
        .isEqualTo("£25,000.00 less £1,000.00 held back = £24,000.00");
  }

  @Test
  @DisplayName("PAY-39: no more is held back than is released, and something is")
  void no_more_is_held_back_than_is_released() {
    for (String wrong : new String[] {"0.00", "-1.00", "25000.01"}) {
      assertThatThrownBy(() -> payment.holdBack(Money.of(wrong), "Why", BY))
          .isInstanceOf(InvalidInput.class);
    }
    assertThatThrownBy(() -> payment.holdBack(Money.of("1.00"), " ", BY))
        .isInstanceOf(InvalidInput.class);
    payment.holdBack(Money.of("25000.00"), "All of it", BY);
    assertThat(payment.released()).isEqualTo(Money.ZERO);
  }

  @Test
  @DisplayName("PAY-49: a rejected payment is corrected once, which frees its share")
  void a_rejected_payment_is_corrected_once() {
    assertThatThrownBy(() -> payment.correct("New account number", BY))
        .isInstanceOf(RuleViolated.class);
    assertThat(payment.isLive()).isTrue();
    payment.move(PaymentAction.AUTHORISE);
    payment.move(PaymentAction.SEND);
    payment.move(PaymentAction.CONFIRM);
    payment.answer(
        new BankAnswer(
            payment.reference(), false, SomeRun.TODAY, "Account closed", payment.released()));
    assertThat(payment.rejection()).contains("Account closed");
    assertThat(payment.paidOn()).isEmpty();
    assertThatThrownBy(() -> payment.correct(" ", BY)).isInstanceOf(InvalidInput.class);

    payment.correct("New account number", BY);

    assertThat(payment.isLive()).isFalse();
    assertThatThrownBy(() -> payment.correct("Again", BY)).isInstanceOf(RuleViolated.class);
  }
}
