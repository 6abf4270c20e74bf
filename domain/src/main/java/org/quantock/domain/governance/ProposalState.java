package org.quantock.domain.governance;

import static org.quantock.domain.governance.ProposalAction.*;

import java.util.Set;

/** Where a proposal stands, and what that allows. */
public enum ProposalState {
  /** Being written by the commissioner. Submitting is refused by GOV-6, with its own words. */
  DRAFT("Draft", CHANGE, CONSULT, SUBMIT, WITHDRAW),
  /** Put to at least one body since the last decision. */
  CONSULTING("Consulting", CHANGE, CONSULT, ANSWER, REPLY, SUBMIT, WITHDRAW),
  /** With the deciding body. */
  SUBMITTED("Submitted", WITHDRAW, DECLARE_INTEREST, DECIDE),
  APPROVED("Approved"),
  APPROVED_WITH_CONDITIONS("Approved with conditions"),
  /** Decided against; may come back as a new revision (GOV-11). */
  REFUSED("Refused", REVISE),
  WITHDRAWN("Withdrawn");

  private final String title;
  private final Set<ProposalAction> actions;

  ProposalState(String title, ProposalAction... actions) {
    this.title = title;
    this.actions = Set.of(actions);
  }

  /** The state as people say it. */
  public String title() {
    return title;
  }

  public boolean allows(ProposalAction action) {
    return actions.contains(action);
  }

  public boolean isApproved() {
    return this == APPROVED || this == APPROVED_WITH_CONDITIONS;
  }
}
