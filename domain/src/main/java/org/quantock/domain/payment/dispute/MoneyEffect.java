package org.quantock.domain.payment.dispute;

import jakarta.persistence.Embeddable;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Problems;

/**
 * What a finding changes in money (DIS-9).
 *
 * @param amount what the practice gets on top; zero where nothing changes
 * @param component the code of the component it belongs to; null where nothing changes
 * @param period the number of the period it belongs to; null where nothing changes
 */
@Embeddable
public record MoneyEffect(Money amount, String component, Integer period) {

  public static final MoneyEffect NONE = new MoneyEffect(Money.ZERO, null, null);

  /** More than any share of a practice: a slip of the pen. */
  private static final Money LIMIT = Money.of("1000000.00");

  public MoneyEffect {
    component = component == null || component.isBlank() ? null : component;
  }

  public boolean isNone() {
    return amount.isZero();
  }

  /** Says what is wrong with it beside this finding. */
  void check(Finding finding, Problems problems) {
    problems.require(
        !amount.isNegative(),
        "amount",
        "A dispute takes nothing back: enter what the practice gets on top, or 0.");
    problems.require(
        amount.compareTo(LIMIT) <= 0, "amount", "Enter an amount of at most %s.".formatted(LIMIT));
    problems.require(
        finding != Finding.NOT_UPHELD || isNone(),
        "amount",
        "A dispute that is not upheld has no money effect: enter 0, or find otherwise.");
    if (!isNone()) {
      problems.require(
          component != null, "component", "Choose the component that the amount belongs to.");
      problems.require(period != null, "period", "Choose the period that the amount belongs to.");
    }
  }
}
