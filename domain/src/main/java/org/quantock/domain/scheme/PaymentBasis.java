package org.quantock.domain.scheme;

/** What a payment component is worked out from. */
public enum PaymentBasis {
  /**
   * Points achieved on the retained indicators, times the value of a point and the practice's list
   * index.
   */
  QOF_POINTS,
  /** What the practice achieved on the suspended indicators in the reference year. */
  PROTECTED_AMOUNT,
  /** A rate for each registered patient. */
  PER_PATIENT,
  /** The same sum for every practice. */
  FIXED
}
