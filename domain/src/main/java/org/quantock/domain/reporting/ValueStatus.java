package org.quantock.domain.reporting;

/** What kind of answer an answer is (REP-3). */
public enum ValueStatus {
  GIVEN("Given"),
  NOTHING_TO_REPORT("Nothing to report"),
  /** The question does not concern this practice; the reason says why. */
  NOT_APPLICABLE("Not applicable"),
  /** The answer exists but is not at hand; the reason says when it will be. */
  NOT_YET_KNOWN("Not yet known"),
  /** Nobody has answered yet. */
  MISSING("Missing");

  private final String title;

  ValueStatus(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  public boolean needsReason() {
    return this == NOT_APPLICABLE || this == NOT_YET_KNOWN;
  }
}
