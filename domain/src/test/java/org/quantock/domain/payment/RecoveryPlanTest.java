package org.quantock.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.RuleViolated;

class RecoveryPlanTest {

  private static final Act BY = SomeRun.act(SomeRun.PREPARER);

  static Adjustment adjustment(String amount, AdjustmentCause cause) {
    return new Adjustment(
        AdjustmentId.fresh(),
        SomeScheme.CODE,
        SomeFigures.PRACTICE,
        "protected",
        1,
        cause,
        UUID.nameUUIDFromBytes(amount.getBytes()),
        "Paid in error.",
        new Working("A correction.", List.of(), List.of(amount), "None.", Money.of(amount)),
        BY);
  }

  @Test
  @DisplayName("PAY-41: the instalments add up to the recovery exactly, a month apart")
  void the_instalments_add_up_to_the_recovery_exactly() {
    var plan =
        new RecoveryPlan(
            adjustment("-100.00", AdjustmentCause.CORRECTION), 3, LocalDate.of(2014, 8, 31), BY);

    assertThat(plan.instalments())
        .extracting(RecoveryPlan.Instalment::amount)
        .containsExactly(Money.of("-33.33"), Money.of("-33.34"), Money.of("-33.33"));
    assertThat(plan.instalments())
        .extracting(RecoveryPlan.Instalment::dueOn)
        .containsExactly(
            LocalDate.of(2014, 8, 31), LocalDate.of(2014, 9, 30), LocalDate.of(2014, 10, 31));
  }

  @Test
  @DisplayName("PAY-41: only a recovery is split, into 1 to 24 parts of money, from today on")
  void only_a_recovery_is_split() {
    Adjustment recovery = adjustment("-100.00", AdjustmentCause.CORRECTION);
    assertThatThrownBy(
            () ->
                new RecoveryPlan(
                    adjustment("100.00", AdjustmentCause.CORRECTION), 2, SomeRun.TODAY, BY))
        .isInstanceOf(RuleViolated.class);
    for (int wrong : new int[] {0, 25}) {
      assertThatThrownBy(() -> new RecoveryPlan(recovery, wrong, SomeRun.TODAY, BY))
          .isInstanceOf(InvalidInput.class);
    }
    assertThatThrownBy(() -> new RecoveryPlan(recovery, 2, SomeRun.TODAY.minusDays(1), BY))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(
            () ->
                new RecoveryPlan(
                    adjustment("-0.02", AdjustmentCause.CORRECTION), 3, SomeRun.TODAY, BY))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  @DisplayName("PAY-16: an adjustment is of some money and has its reason")
  void an_adjustment_is_of_some_money_and_has_its_reason() {
    Adjustment adjustment = adjustment("-5.00", AdjustmentCause.DISPUTE);
    assertThat(adjustment.amount()).isEqualTo(Money.of("-5.00"));
    assertThat(adjustment.cause()).isEqualTo(AdjustmentCause.DISPUTE);
    assertThatThrownBy(() -> adjustment("0.00", AdjustmentCause.DISPUTE))
        .isInstanceOf(InvalidInput.class);
  }
}
