package org.quantock.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.shared.FixedCaller;
import org.quantock.domain.access.Role;
import org.quantock.domain.payment.PaymentId;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.payment.SomeFigures;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.NotFound;

class MyPaymentsTest {

  private final PaymentDesk payment = new PaymentDesk().withBaselines();
  private PaymentRunId run;

  @BeforeEach
  void prepareAndSignInAsPractice() {
    run = payment.prepared(Optional.empty());
    payment.desk.caller.becomes(
        FixedCaller.person("Mo Alder", SomeFigures.PRACTICE.value(), Role.PRACTICE_MANAGER));
  }

  @Test
  void a_practice_sees_each_share_of_its_year_and_whose_turn_it_is() {
    MyPayments.Overview overview = payment.myPayments().ask();

    assertThat(overview.name()).isEqualTo("Foxglove Surgery");
    MyPayments.SchemePayments scheme = overview.schemes().get(0);
    assertThat(scheme.shares())
        .extracting(MyPayments.Share::componentName)
        .containsExactly(
            "Protected QOF payment",
            "Protected QOF payment",
            "Protected QOF payment",
            "Protected QOF payment",
            "Retained indicators");
    assertThat(scheme.shares().get(0).released()).isEqualTo(Money.of("25000.00"));
    assertThat(scheme.shares().get(0).timeline().turn()).contains("authorise");
    assertThat(scheme.shares().get(1).payments()).isEmpty();
    assertThat(scheme.paid()).isEqualTo(Money.ZERO);
  }

  @Test
  @DisplayName("PAY-4: the working is the one that was stored, whatever the facts are now")
  void the_working_is_the_one_that_was_stored() {
    PaymentId own = payment.lines.ofRun(run).toList().get(0).id();
    Working before = new Working(payment.myPayments().ask(own));
    payment.baselines.add(SomeFigures.entry(SomeFigures.PRACTICE, 2, "5.00"));

    assertThat(new Working(payment.myPayments().ask(own))).isEqualTo(before);
    assertThat(before.of().payment().working().steps()).contains("Amount of the year: £100,000.01");
  }

  /** Compares views by their working. */
  private record Working(PaymentView of) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Working working
          && working.of.payment().working().equals(of.payment().working());
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  @Test
  @DisplayName("PAY-14: another practice's payment does not exist for a practice")
  void another_practices_payment_is_not_found() {
    PaymentId others = payment.lines.ofRun(run).toList().get(1).id();

    assertThatThrownBy(() -> payment.myPayments().ask(others)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> payment.myPayments().ask(PaymentId.fresh()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> payment.viewPayment().ask(others)).isInstanceOf(NotFound.class);
  }

  @Test
  void a_payment_says_who_to_ask() {
    PaymentId own = payment.lines.ofRun(run).toList().get(0).id();

    assertThat(payment.myPayments().ask(own).whoToAsk())
        .isEqualTo("Ask the finance team of the area team (QAT) and give the reference R1-0001.");
  }
}
