package org.quantock.domain.payment;

import java.time.LocalDate;
import java.util.List;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.Money;

/**
 * An adjustment with when which part of it is to be settled, as a run needs it.
 *
 * @param instalments of its plan, or the whole at once
 */
public record AdjustmentOnRecord(
    AdjustmentId id,
    PracticeCode practice,
    String component,
    int period,
    Money amount,
    AdjustmentCause cause,
    String reason,
    Working working,
    List<RecoveryPlan.Instalment> instalments) {

  public static AdjustmentOnRecord of(
      Adjustment adjustment, List<RecoveryPlan.Instalment> planned) {
    return new AdjustmentOnRecord(
        adjustment.id(),
        adjustment.practice(),
        adjustment.component(),
        adjustment.period(),
        adjustment.amount(),
        adjustment.cause(),
        adjustment.reason(),
        adjustment.working(),
        planned.isEmpty()
            ? List.of(new RecoveryPlan.Instalment(adjustment.amount(), LocalDate.MIN))
            : planned);
  }
}
