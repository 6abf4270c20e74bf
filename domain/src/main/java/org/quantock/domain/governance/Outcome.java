package org.quantock.domain.governance;

/** What was decided. */
public enum Outcome {
  APPROVE("Approve", "Approved", ProposalState.APPROVED),
  APPROVE_WITH_CONDITIONS(
      "Approve with conditions",
      "Approved with conditions",
      ProposalState.APPROVED_WITH_CONDITIONS),
  REFUSE("Refuse", "Refused", ProposalState.REFUSED);

  private final String title;
  private final String done;
  private final ProposalState leadsTo;

  Outcome(String title, String done, ProposalState leadsTo) {
    this.title = title;
    this.done = done;
    this.leadsTo = leadsTo;
  }

  /** The outcome as it is chosen. */
  public String title() {
    return title;
  }

  /** The outcome as it is reported. */
  public String done() {
    return done;
  }

  public ProposalState leadsTo() {
    return leadsTo;
  }
}
