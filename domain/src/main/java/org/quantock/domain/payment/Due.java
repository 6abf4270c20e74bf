package org.quantock.domain.payment;

import java.util.Optional;
import org.quantock.domain.shared.Money;

/** What falls due for one component and period: an amount with its working, or what is missing. */
public sealed interface Due {

  /**
   * Worked out.
   *
   * @param cause why the amount is the latest one, where entitlements are kept by entries; empty
   *     where the amount is worked out for the payment, which then stands
   */
  record Known(Working working, Optional<String> cause) implements Due {

    public Known(Working working) {
      this(working, Optional.empty());
    }

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
