package org.quantock.domain.payment;

import java.util.EnumSet;
import java.util.Set;

/** The life of a payment run (PAY-8). */
public enum PaymentRunState {
  /** One person has put it together; another is to authorise it. */
  PREPARED("Prepared", PaymentRunAction.AUTHORISE, PaymentRunAction.CANCEL),
  /** It may be sent. */
  AUTHORISED("Authorised", PaymentRunAction.SEND, PaymentRunAction.CANCEL),
  /** Its file is made and on its way to the bank. */
  SENT("Sent", PaymentRunAction.MARK_PAID),
  /** The money has arrived. */
  PAID("Paid"),
  /** Given up before it was sent. */
  CANCELLED("Cancelled");

  private final String title;
  private final Set<PaymentRunAction> allowed;

  PaymentRunState(String title, PaymentRunAction... allowed) {
    this.title = title;
    this.allowed =
        allowed.length == 0
            ? EnumSet.noneOf(PaymentRunAction.class)
            : EnumSet.of(allowed[0], allowed);
  }

  public boolean allows(PaymentRunAction action) {
    return allowed.contains(action);
  }

  /** As people say it. */
  public String title() {
    return title;
  }
}
