package org.quantock.domain.payment.rule;

import java.util.List;
import org.quantock.domain.shared.Percentage;

/**
 * The amount of a floor or cap (PAY-27, PAY-28).
 *
 * @param words as the working says it: "the limit of £5,000.00"
 */
public record Limit(Exact amount, String words, List<Fact> facts) {

  public Limit {
    facts = List.copyOf(facts);
  }

  public static Limit of(Fact amount) {
    return new Limit(amount.exact(), "the limit of " + amount.shown(), List.of(amount));
  }

  /** A share of the baseline. */
  public static Limit of(Percentage share, Fact baseline) {
    Exact amount = Exact.of(share).times(baseline.exact());
    return new Limit(
        amount,
        "%s of the baseline of %s = %s".formatted(share, baseline.shown(), amount.pounds()),
        List.of(baseline));
  }
}
