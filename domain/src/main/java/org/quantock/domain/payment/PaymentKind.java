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
  CARRIED("Carried over"),
  /** A month of the aspiration payments (PAY-93). */
  ADVANCE("Aspiration payment"),
  /** What was advanced is set off against the achievement payment (PAY-94). */
  SET_OFF("Aspiration set off");

  private final String title;

  PaymentKind(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /** Whether it advances money or sets an advance off, and is no part of a share. */
  public boolean isAboutAdvances() {
    return this == ADVANCE || this == SET_OFF;
  }

  /** Whether it changes or settles something, instead of paying a share or an advance. */
  public boolean isAdjustment() {
    return this != SHARE && this != ADVANCE;
  }
}
