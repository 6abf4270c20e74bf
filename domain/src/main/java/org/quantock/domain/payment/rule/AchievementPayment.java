package org.quantock.domain.payment.rule;

import java.util.ArrayList;
import java.util.List;
import org.quantock.domain.payment.Working;
import org.quantock.domain.shared.Money;

/**
 * What is left to pay at the end of a year (PAY-24): the pay of the year, rounded, less the
 * advances that were paid. Where more was advanced than earned, the difference is negative: it is
 * recovered (PAY-25).
 *
 * <p>Source: paid by the end of June after the year (GPonline, 28 June 2021). That an excess is
 * recovered is general knowledge.
 */
public final class AchievementPayment {

  private AchievementPayment() {}

  /**
   * @param year the pay of the year with its working
   * @param advanced what was advanced for it
   */
  public static Working of(Working year, Fact advanced) {
    Money paid = PenceRounding.of(advanced.exact());
    Money left = year.result().minus(paid);
    List<Working.Input> inputs = new ArrayList<>(year.inputs());
    inputs.add(advanced.input());
    List<String> steps = new ArrayList<>(year.steps());
    steps.add("Pay of the year, rounded: " + year.result());
    steps.add("Less the advances paid: %s − %s = %s".formatted(year.result(), paid, left));
    if (left.isNegative()) {
      steps.add(
          "More was advanced than earned: %s is recovered.".formatted(Money.ZERO.minus(left)));
    }
    return new Working(year.rule(), inputs, steps, year.rounding(), left);
  }

  /** Whether the result of {@link #of} is taken back from the practice. */
  public static boolean isRecovery(Working settled) {
    return settled.result().isNegative();
  }
}
