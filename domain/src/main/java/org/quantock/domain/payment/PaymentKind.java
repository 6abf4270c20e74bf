package org.quantock.domain.payment;

/** What a payment is for. */
public enum PaymentKind {
  /** A practice's share of a component for a period. */
  SHARE("Payment"),
  /** What a later decision, entitlement or release changes of a share (PAY-2). */
  CHANGE("Adjustment"),
  /** An adjustment on record, or an instalment of it (PAY-16). */
  ADJUSTMENT("Adjustment"),
  /** What a practice owes is carried over to its next run (PAY-42). */
  CARRIED("Carried over");

  private final String title;

  PaymentKind(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
