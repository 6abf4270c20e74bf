package org.quantock.domain.payment;

import java.util.Optional;
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

  /**
   * Why the amount is the latest one, where entitlements are kept by entries (PAY-40); empty where
   * the amount is worked out for the payment, which then stands.
   */
  default Optional<String> cause(PaymentComponent component, int period, PracticeCode practice) {
    return Optional.empty();
  }

  /**
   * What is advanced for a month (PAY-93); empty where the practice does not take part on its first
   * day.
   */
  default Optional<Due> advance(
      PaymentComponent component, AdvanceCalculation.Month month, PracticeCode practice) {
    return Optional.empty();
  }

  /** Whether the practice takes part in any of what the share pays for. */
  default boolean hasPart(PaymentComponent component, int period, PracticeCode practice) {
    return true;
  }
}
