package org.quantock.domain.payment.rule;

import java.util.Optional;

/**
 * No less than an amount, or than a share of the baseline (PAY-27).
 *
 * <p>Source: the terms of the scheme; income protection of this kind was given nationally in 2019
 * to 2021 ("not less than last year", Lovewell Blake).
 */
public final class Floor {

  public static final String TITLE = "Floor";

  private Floor() {}

  /** The pay, raised to the limit where it is below. */
  public static Pay under(Pay pay, Limit limit) {
    if (pay.amount().compareTo(limit.amount()) < 0) {
      return pay.then(
          limit.amount(),
          limit.facts(),
          "%s: %s is below %s, so %s is paid"
              .formatted(TITLE, pay.amount().pounds(), limit.words(), limit.amount().pounds()));
    }
    return pay.then(
        pay.amount(),
        limit.facts(),
        "%s: %s is not below %s".formatted(TITLE, pay.amount().pounds(), limit.words()));
  }

  /** What is missing from a total up to the limit; empty where nothing is. */
  public static Optional<Exact> missing(Exact total, Limit limit) {
    return Optional.of(limit.amount().minus(total))
        .filter(gap -> !gap.isNegative() && !gap.isZero());
  }
}
