package org.quantock.domain.payment;

import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.PaymentComponent;

/** Where a run takes the amounts of shares from. */
public interface ShareDue {

  /**
   * What falls due to a practice.
   *
   * @param component one that has a share in the period
   */
  Due of(PaymentComponent component, int period, PracticeCode practice);
}
