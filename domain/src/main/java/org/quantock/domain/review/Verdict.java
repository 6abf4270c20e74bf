package org.quantock.domain.review;

/** How far a criterion is met. */
public enum Verdict {
  MET("Met"),
  PARTLY("Partly met"),
  NOT_MET("Not met");

  private final String title;

  Verdict(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
