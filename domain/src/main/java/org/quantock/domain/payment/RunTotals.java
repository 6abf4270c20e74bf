package org.quantock.domain.payment;

import org.quantock.domain.shared.Money;

/**
 * What the payments of a run come to.
 *
 * @param total what they pay
 * @param held what of their shares is not released
 */
public record RunTotals(int lines, Money total, Money held) {

  public static final RunTotals NONE = new RunTotals(0, Money.ZERO, Money.ZERO);

  public RunTotals plus(RunTotals other) {
    return new RunTotals(lines + other.lines, total.plus(other.total), held.plus(other.held));
  }
}
