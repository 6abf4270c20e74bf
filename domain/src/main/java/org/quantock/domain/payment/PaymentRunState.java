package org.quantock.domain.payment;

import java.util.EnumSet;
import java.util.Set;

/** The life of a payment run (PAY-8). */
public enum PaymentRunState {
  /** Its lines are being worked out and stored (PAY-35). */
  PREPARING("Preparing", PaymentRunAction.COMPLETE, PaymentRunAction.CANCEL),
  /** One person has put it together; another is to authorise it. */
  PREPARED("Prepared", PaymentRunAction.AUTHORISE, PaymentRunAction.HOLD, PaymentRunAction.CANCEL),
  /** It may be sent. */
  AUTHORISED("Authorised", PaymentRunAction.SEND, PaymentRunAction.CANCEL),
  /** Its file is being made. */
  SENDING("Sending", PaymentRunAction.CONFIRM_SENT, PaymentRunAction.LOSE),
  /** Its file is made and on its way to the bank. */
  SENT("Sent", PaymentRunAction.MARK_PAID, PaymentRunAction.READ_RESPONSE),
  /** The money has arrived. */
  PAID("Paid"),
  /** It was being sent and nobody knows whether it was, until it is reconciled. */
  UNKNOWN("Unknown", PaymentRunAction.RECONCILE),
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

  /** Whether a job has to go on with it (PAY-37). */
  public boolean isWork() {
    return this == PREPARING || this == SENDING;
  }

  /** As people say it. */
  public String title() {
    return title;
  }
}
