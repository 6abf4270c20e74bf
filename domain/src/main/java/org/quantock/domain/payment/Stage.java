package org.quantock.domain.payment;

/** The steps from the report to the bank, and whose turn it is until each is done (PAY-60). */
public enum Stage {
  REPORT_DUE("Report due", "Practice"),
  SUBMITTED("Report submitted", "Practice"),
  DECIDED("Report decided", "Area team reviewer"),
  IN_RUN("Put in a payment run", "Area team finance"),
  AUTHORISED("Authorised by another person", "Another person in area team finance"),
  SENT("Sent to be paid", "Area team finance"),
  PAID("Paid", "The bank");

  private final String title;
  private final String turn;

  Stage(String title, String turn) {
    this.title = title;
    this.turn = turn;
  }

  /** As people say it. */
  public String title() {
    return title;
  }

  /** Whose turn it is until the step is done. */
  public String turn() {
    return turn;
  }
}
