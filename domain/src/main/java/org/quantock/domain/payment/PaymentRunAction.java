package org.quantock.domain.payment;

import org.quantock.domain.access.Permission;

/** What can be done to a payment run (PAY-8), by people and by the job that works on it. */
public enum PaymentRunAction {
  /** All its lines are there. */
  COMPLETE("complete", Permission.PREPARE_PAYMENT, false),
  AUTHORISE("authorise", Permission.AUTHORISE_PAYMENT, true),
  /** Money of a line is held back. */
  HOLD("hold back money of", Permission.PREPARE_PAYMENT, true),
  SEND("send", Permission.PREPARE_PAYMENT, true),
  /** Its file is written and stands. */
  CONFIRM_SENT("confirm the sending of", Permission.PREPARE_PAYMENT, false),
  /** Its file cannot be trusted. */
  LOSE("lose", Permission.PREPARE_PAYMENT, false),
  /** A person has found out what became of the file. */
  RECONCILE("reconcile", Permission.PREPARE_PAYMENT, true),
  /** The answers of the bank are read. */
  READ_RESPONSE("read a response to", Permission.PREPARE_PAYMENT, true),
  MARK_PAID("mark as paid", Permission.PREPARE_PAYMENT, true),
  CANCEL("cancel", Permission.PREPARE_PAYMENT, true);

  private final String verb;
  private final Permission permission;
  private final boolean byPeople;

  PaymentRunAction(String verb, Permission permission, boolean byPeople) {
    this.verb = verb;
    this.permission = permission;
    this.byPeople = byPeople;
  }

  /** As in "You can … this run". */
  public String verb() {
    return verb;
  }

  /** What a person needs to do it. */
  public Permission permission() {
    return permission;
  }

  /** Whether people do it; the job does the others by itself. */
  public boolean isByPeople() {
    return byPeople;
  }
}
