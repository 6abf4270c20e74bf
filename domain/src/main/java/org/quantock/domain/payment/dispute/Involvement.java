package org.quantock.domain.payment.dispute;

/** The part that a person has in a dispute: one, which bars all but the last from the panel. */
public enum Involvement {
  PRACTICE("speaks for the practice"),
  REVIEWER("judged the report"),
  PREPARER("prepared the payment"),
  AUTHORISER("authorised the payment"),
  ANSWERER("answered or took part for the area team"),
  SUPPORTER("supports the practice for the LMC"),
  INTERESTED("declared an interest in the practice"),
  PANEL("decides on the panel");

  private final String words;

  Involvement(String words) {
    this.words = words;
  }

  /** As in "Ann, who …". */
  public String words() {
    return words;
  }
}
