package org.quantock.domain.monitoring;

/** Where one practice stands with the report of one period. */
public enum Standing {
  NOT_REQUIRED("Not required"),
  NOT_DUE_YET("Not due yet"),
  NOT_STARTED("Not started"),
  BEGUN("Draft begun"),
  SUBMITTED("Submitted"),
  QUERIED("Queried"),
  REOPENED("Reopened"),
  ACCEPTED("Accepted"),
  NOT_ACCEPTED("Not accepted");

  private final String title;

  Standing(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /** Whether the area team has, or had, the report. */
  public boolean isReceived() {
    return ordinal() >= SUBMITTED.ordinal();
  }
}
