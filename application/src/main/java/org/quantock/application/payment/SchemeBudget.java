package org.quantock.application.payment;

import java.util.List;
import org.quantock.domain.payment.ComponentBudget;
import org.quantock.domain.shared.Money;

/** The money of a scheme, component by component (PAY-91, PAY-92). */
public record SchemeBudget(List<ComponentBudget> rows) {

  public SchemeBudget {
    rows = List.copyOf(rows);
  }

  /** All components together. */
  public ComponentBudget total() {
    return rows.stream()
        .reduce(
            new ComponentBudget(
                "", "All components", Money.ZERO, 0, Money.ZERO, Money.ZERO, Money.ZERO),
            ComponentBudget::plus);
  }
}
