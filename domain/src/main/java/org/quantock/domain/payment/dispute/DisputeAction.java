package org.quantock.domain.payment.dispute;

import org.quantock.domain.access.Permission;

/** What can be done in a dispute. */
public enum DisputeAction {
  ATTACH("Attach a file", Permission.TAKE_PART_IN_DISPUTE),
  REMARK("Add a remark", Permission.TAKE_PART_IN_DISPUTE),
  INVITE("Invite your LMC", Permission.RAISE_DISPUTE),
  END_INVITATION("End the invitation of the LMC", Permission.RAISE_DISPUTE),
  ANSWER("Answer the dispute", Permission.ANSWER_DISPUTE),
  ACCEPT("Accept the answer", Permission.RAISE_DISPUTE),
  TAKE_TO_PANEL("Take it to the panel", Permission.RAISE_DISPUTE),
  PUT_DOWN("Put down a decision", Permission.DECIDE_DISPUTE),
  AGREE("Agree to the decision", Permission.DECIDE_DISPUTE),
  WITHDRAW("Withdraw the dispute", Permission.RAISE_DISPUTE);

  private final String title;
  private final Permission permission;

  DisputeAction(String title, Permission permission) {
    this.title = title;
    this.permission = permission;
  }

  /** As a link or button says it. */
  public String title() {
    return title;
  }

  /** What a person needs to do it. */
  public Permission permission() {
    return permission;
  }
}
