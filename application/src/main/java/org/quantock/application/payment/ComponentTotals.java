package org.quantock.application.payment;

import org.quantock.domain.shared.Money;

/**
 * Sums of the live payments of one component.
 *
 * @param due whole shares
 * @param waiting what runs that are not authorised yet would pay
 * @param released what authorised, sent and paid runs pay
 */
public record ComponentTotals(String component, Money due, Money waiting, Money released) {

  /** What of the shares is not released. */
  public Money held() {
    return due.minus(waiting).minus(released);
  }
}
