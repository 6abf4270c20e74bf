package org.quantock.domain.payment;

/** Where one payment is. It follows its run until the run is sent. */
public enum PaymentStatus {
  PREPARED("Prepared", false),
  AUTHORISED("Authorised", false),
  SENT("Sent", false),
  PAID("Paid", true),
  /** Nothing of the share is released, and the reason stands with it. */
  HELD("Held", true),
  /** Nothing was due. */
  NIL("Nothing due", true),
  /** Its run was cancelled; the share is free again. */
  CANCELLED("Cancelled", true);

  private final String title;
  private final boolean settled;

  PaymentStatus(String title, boolean settled) {
    this.title = title;
    this.settled = settled;
  }

  public String title() {
    return title;
  }

  /** Whether nothing more happens to the payment itself. */
  public boolean isSettled() {
    return settled;
  }
}
