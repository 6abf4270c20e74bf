package org.quantock.application.payment;

import org.quantock.domain.payment.Baseline;

/** Why an entitlement follows a baseline. */
final class BaselineCause {

  private BaselineCause() {}

  static String of(Baseline baseline) {
    return baseline.entry() == 1
        ? "The baseline was set to %s.".formatted(baseline.amount())
        : "The baseline was corrected to %s (entry %d)."
            .formatted(baseline.amount(), baseline.entry());
  }
}
