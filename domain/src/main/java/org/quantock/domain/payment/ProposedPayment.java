package org.quantock.domain.payment;

import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.Money;

/**
 * A payment as a run would make it.
 *
 * @param component code of the component
 * @param entry 1 for the share itself, 2 and so on for what follows it (PAY-2)
 * @param adjusts the payment that this changes or carries on
 * @param instalment what it pays of an adjustment on record
 * @param month the month of the year that is advanced, 1 for April
 * @param decided the decision that it follows
 * @param due the whole share
 * @param released what is paid now; negative where it takes back
 * @param reason why it is held, part or an adjustment; empty for a whole share
 */
public record ProposedPayment(
    PaymentKind kind,
    PracticeCode practice,
    int period,
    String component,
    String componentName,
    int entry,
    Optional<PaymentId> adjusts,
    Optional<Instalment> instalment,
    Optional<Integer> month,
    Optional<ReleasableReport> decided,
    Money due,
    Money released,
    String reason,
    Working working) {

  /** One that is no advance. */
  public ProposedPayment(
      PaymentKind kind,
      PracticeCode practice,
      int period,
      String component,
      String componentName,
      int entry,
      Optional<PaymentId> adjusts,
      Optional<Instalment> instalment,
      Optional<ReleasableReport> decided,
      Money due,
      Money released,
      String reason,
      Working working) {
    this(
        kind,
        practice,
        period,
        component,
        componentName,
        entry,
        adjusts,
        instalment,
        Optional.empty(),
        decided,
        due,
        released,
        reason,
        working);
  }

  /**
   * @param of the adjustment
   * @param number from 1
   */
  public record Instalment(AdjustmentId of, int number) {}

  /** What of the share would not be released. */
  public Money held() {
    return kind == PaymentKind.SHARE ? due.minus(released) : Money.ZERO;
  }

  /** Whether it changes or settles something, instead of paying a share or an advance. */
  public boolean isAdjustment() {
    return kind.isAdjustment();
  }

  /** The decision in words; empty where it follows none. */
  public String judgement() {
    return decided.map(report -> report.release().judgement()).orElse("");
  }
}
