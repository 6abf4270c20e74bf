package org.quantock.domain.governance;

import static org.quantock.domain.governance.ConsultationAction.*;

import java.util.Set;

/** Where a consultation stands, and what that allows. */
public enum ConsultationState {
  /** Waiting for the body consulted. */
  OPEN("Open", ANSWER, CLOSE_UNANSWERED),
  /** Answered; the author replies to each point. */
  ANSWERED("Answered", REPLY),
  /** No answer came by the date it was due; the reason for going on without is on record. */
  CLOSED_UNANSWERED("Closed unanswered");

  private final String title;
  private final Set<ConsultationAction> actions;

  ConsultationState(String title, ConsultationAction... actions) {
    this.title = title;
    this.actions = Set.of(actions);
  }

  /** The state as people say it. */
  public String title() {
    return title;
  }

  public boolean allows(ConsultationAction action) {
    return actions.contains(action);
  }
}
