package org.quantock.domain.payment;

import org.quantock.domain.access.Permission;

/** What can be done to a payment run (PAY-8). */
public enum PaymentRunAction {
  AUTHORISE("authorise", Permission.AUTHORISE_PAYMENT),
  SEND("send", Permission.PREPARE_PAYMENT),
  MARK_PAID("mark as paid", Permission.PREPARE_PAYMENT),
  CANCEL("cancel", Permission.PREPARE_PAYMENT);

  private final String verb;
  private final Permission permission;

  PaymentRunAction(String verb, Permission permission) {
    this.verb = verb;
    this.permission = permission;
  }

  /** As in "You can … this run". */
  public String verb() {
    return verb;
  }

  /** What a person needs to do it. */
  public Permission permission() {
    return permission;
  }
}
