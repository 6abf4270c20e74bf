package org.quantock.domain.payment;

/** What happens to a payment, and what it is then. */
public enum PaymentAction {
  AUTHORISE(PaymentStatus.AUTHORISED),
  /** Nothing was due. */
  FIND_NIL(PaymentStatus.NIL),
  /** Nothing of it is released. */
  HOLD(PaymentStatus.HELD),
  /** The payments of the practice in the run come to nothing together. */
  SET_OFF(PaymentStatus.SET_OFF),
  SEND(PaymentStatus.SENDING),
  CONFIRM(PaymentStatus.SENT),
  LOSE(PaymentStatus.UNKNOWN),
  PAY(PaymentStatus.PAID),
  REJECT(PaymentStatus.REJECTED),
  CANCEL(PaymentStatus.CANCELLED);

  private final PaymentStatus result;

  PaymentAction(PaymentStatus result) {
    this.result = result;
  }

  /** What the payment is afterwards. */
  public PaymentStatus result() {
    return result;
  }
}
