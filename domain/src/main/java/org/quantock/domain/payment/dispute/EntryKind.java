package org.quantock.domain.payment.dispute;

/** What an entry in the history of a dispute is (DIS-11). */
public enum EntryKind {
  RAISED("Raised"),
  ATTACHED("File attached"),
  REMARK("Remark"),
  INVITED("LMC invited"),
  INVITATION_ENDED("Invitation ended"),
  ANSWERED("Answered by the area team"),
  ACCEPTED("Answer accepted"),
  TO_PANEL("Taken to the panel"),
  DECISION_PUT_DOWN("Decision put down by the panel"),
  DECIDED("Decided by the panel"),
  WITHDRAWN("Withdrawn");

  private final String title;

  EntryKind(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
