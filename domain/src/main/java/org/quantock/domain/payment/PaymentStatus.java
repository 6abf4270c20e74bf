package org.quantock.domain.payment;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Where one payment is. It follows its run until the bank answers for it alone. */
public enum PaymentStatus {
  PREPARED("Prepared", false, "AUTHORISE CANCEL"),
  AUTHORISED("Authorised", false, "FIND_NIL HOLD SET_OFF SEND CANCEL"),
  SENDING("Sending", false, "CONFIRM LOSE"),
  SENT("Sent", false, "PAY REJECT"),
  PAID("Paid", true, ""),
  /** Nothing of the share is released, and the reason stands with it. */
  HELD("Held", true, ""),
  /** Nothing was due. */
  NIL("Nothing due", true, ""),
  /** Set off against other payments of the practice in the same run; no money moves. */
  SET_OFF("Set off", true, ""),
  /** The bank did not pay it. */
  REJECTED("Rejected by the bank", true, ""),
  /** Nobody knows whether it was sent. */
  UNKNOWN("Unknown", false, "CONFIRM"),
  /** Its run was cancelled; the share is free again. */
  CANCELLED("Cancelled", true, "");

  private final String title;
  private final boolean settled;
  private final Set<String> allowed;

  PaymentStatus(String title, boolean settled, String allowed) {
    this.title = title;
    this.settled = settled;
    this.allowed = Set.of(allowed.isEmpty() ? new String[0] : allowed.split(" "));
  }

  public String title() {
    return title;
  }

  /** Whether its run waits for nothing more from it. */
  public boolean isSettled() {
    return settled;
  }

  /** Whether its run has gone to the bank, so that what changes afterwards is another entry. */
  public boolean isFinal() {
    return this != PREPARED && this != AUTHORISED && this != SENDING && this != CANCELLED;
  }

  public boolean allows(PaymentAction action) {
    return allowed.contains(action.name());
  }

  /** The ones that allow an action. */
  public static List<PaymentStatus> allowing(PaymentAction action) {
    return Arrays.stream(values()).filter(status -> status.allows(action)).toList();
  }
}
