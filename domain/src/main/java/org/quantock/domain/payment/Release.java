package org.quantock.domain.payment;

/** What the decision about a report releases (PAY-1). */
public enum Release {
  FULL("satisfied"),
  PART("satisfied in part"),
  NONE("not satisfied");

  private final String judgement;

  Release(String judgement) {
    this.judgement = judgement;
  }

  /** The decision in words: "satisfied in part". */
  public String judgement() {
    return judgement;
  }
}
