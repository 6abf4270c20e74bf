package org.quantock.domain.governance;

/** What can be done to a proposal. */
public enum ProposalAction {
  CHANGE("changed"),
  CONSULT("put to consultation"),
  ANSWER("commented on"),
  REPLY("replied on"),
  SUBMIT("submitted"),
  WITHDRAW("withdrawn"),
  DECLARE_INTEREST("the subject of a declaration of interest"),
  DECIDE("decided"),
  REVISE("revised");

  private final String done;

  ProposalAction(String done) {
    this.done = done;
  }

  /** For sentences of the form "it cannot be submitted". */
  public String done() {
    return done;
  }
}
