package org.quantock.domain.reporting;

/** What became of something planned (REP-7). */
public enum PlanAnswer {
  UNANSWERED("Not answered yet"),
  DONE("Done"),
  /** Still meant to happen, later. */
  MOVED("Moved to next quarter"),
  DROPPED("Dropped");

  private final String title;

  PlanAnswer(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  public boolean needsReason() {
    return this == MOVED || this == DROPPED;
  }
}
