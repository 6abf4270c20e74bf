package org.quantock.domain.payment.rule;

/**
 * No more than an amount, or than a share of the baseline (PAY-28).
 *
 * <p>Source: the terms of the scheme.
 */
public final class Cap {

  public static final String TITLE = "Cap";

  private Cap() {}

  /** The pay, lowered to the limit where it is above. */
  public static Pay over(Pay pay, Limit limit) {
    if (pay.amount().compareTo(limit.amount()) > 0) {
      return pay.then(
          limit.amount(),
          limit.facts(),
          "%s: %s is above %s, so %s is paid"
              .formatted(TITLE, pay.amount().pounds(), limit.words(), limit.amount().pounds()));
    }
    return pay.then(
        pay.amount(),
        limit.facts(),
        "%s: %s is not above %s".formatted(TITLE, pay.amount().pounds(), limit.words()));
  }
}
