package org.quantock.domain.payment.dispute;

import static org.quantock.domain.payment.dispute.DisputeAction.*;

import java.util.EnumSet;
import java.util.Set;

/** The life of a dispute (DIS-3). */
public enum DisputeState {
  /** The area team is to answer. */
  RAISED("Raised", Side.AREA_TEAM, ATTACH, REMARK, INVITE, END_INVITATION, ANSWER, WITHDRAW),
  /** The practice accepts the answer or takes it to the panel. */
  ANSWERED(
      "Answered",
      Side.PRACTICE,
      ATTACH,
      REMARK,
      INVITE,
      END_INVITATION,
      ACCEPT,
      TAKE_TO_PANEL,
      WITHDRAW),
  /** Two people who had no part in it are to decide. */
  PANEL(
      "With the panel",
      Side.PANEL,
      ATTACH,
      REMARK,
      INVITE,
      END_INVITATION,
      PUT_DOWN,
      AGREE,
      WITHDRAW),
  /** The practice accepted the answer. */
  ACCEPTED("Answer accepted", Side.NOBODY),
  /** The panel decided. */
  DECIDED("Decided", Side.NOBODY),
  /** The practice gave it up. */
  WITHDRAWN("Withdrawn", Side.NOBODY);

  private final String title;
  private final Side turn;
  private final Set<DisputeAction> allowed;

  DisputeState(String title, Side turn, DisputeAction... allowed) {
    this.title = title;
    this.turn = turn;
    this.allowed =
        allowed.length == 0 ? EnumSet.noneOf(DisputeAction.class) : EnumSet.of(allowed[0], allowed);
  }

  public boolean allows(DisputeAction action) {
    return allowed.contains(action);
  }

  public boolean isOpen() {
    return turn != Side.NOBODY;
  }

  /** Whose turn it is. */
  public Side turn() {
    return turn;
  }

  /** As people say it. */
  public String title() {
    return title;
  }
}
