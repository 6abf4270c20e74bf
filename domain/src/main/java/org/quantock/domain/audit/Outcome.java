package org.quantock.domain.audit;

/** What became of an act. */
public enum Outcome {
  DONE("Done"),
  REFUSED("Refused");

  private final String title;

  Outcome(String title) {
    this.title = title;
  }

  /** As people say it. */
  public String title() {
    return title;
  }
}
