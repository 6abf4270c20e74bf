package org.quantock.domain.payment;

import org.quantock.domain.shared.Money;

/** What falls due for one component and period: an amount with its working, or what is missing. */
public sealed interface Due {

  /** Worked out. */
  record Known(Working working) implements Due {
    public Money amount() {
      return working.result();
    }
  }

  /**
   * Cannot be worked out (PAY-12).
   *
   * @param missing what is missing and who can give it, as a sentence
   */
  record Unknown(String missing) implements Due {}
}
