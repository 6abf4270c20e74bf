package org.quantock.domain.payment;

import java.util.Optional;
import org.quantock.domain.payment.rule.Fact;
import org.quantock.domain.payment.rule.Limit;
import org.quantock.domain.scheme.AppliedRule;

/** The limit that a floor or cap of the terms states: an amount, or a share of the baseline. */
final class Limits {

  private Limits() {}

  /** Empty where the share is of a baseline that is not there. */
  static Optional<Limit> of(AppliedRule rule, Optional<Baseline> baseline) {
    if (rule.amount() != null) {
      return Optional.of(Limit.of(Fact.money(rule.rule().title(), rule.amount(), rule.source())));
    }
    return baseline.map(found -> Limit.of(rule.share(), fact(found)));
  }

  /** A baseline as a fact. */
  static Fact fact(Baseline baseline) {
    return Fact.money(
        "Protected amount (%s)".formatted(baseline.referenceYear()),
        baseline.amount(),
        "%s (entry %d)".formatted(baseline.source(), baseline.entry()));
  }
}
