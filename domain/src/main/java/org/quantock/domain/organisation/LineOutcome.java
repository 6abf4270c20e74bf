package org.quantock.domain.organisation;

/** What importing a line of a file does. */
public enum LineOutcome {
  ADDED("Added"),
  CHANGED("Changed"),
  UNCHANGED("Unchanged"),
  /** The line is sound but not about anything kept here (ORG-6). */
  SKIPPED("Skipped"),
  /** The line is wrong; while there is one, nothing of the file is imported (ORG-5). */
  REFUSED("Refused");

  private final String title;

  LineOutcome(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
