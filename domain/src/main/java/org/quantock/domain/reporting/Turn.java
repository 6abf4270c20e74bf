package org.quantock.domain.reporting;

/** Whose move it is on a report. */
public enum Turn {
  PRACTICE("Practice"),
  AREA_TEAM("Area team"),
  NOBODY("Nobody");

  private final String title;

  Turn(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
