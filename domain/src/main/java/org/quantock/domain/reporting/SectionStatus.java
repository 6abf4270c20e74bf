package org.quantock.domain.reporting;

/** How far a section is, as the task list says it. */
public enum SectionStatus {
  NOT_YET_STARTED("Not yet started"),
  IN_PROGRESS("In progress"),
  COMPLETED("Completed");

  private final String title;

  SectionStatus(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
