package org.quantock.domain.payment.dispute;

/** Whose turn it is in a dispute. */
public enum Side {
  PRACTICE("Practice"),
  AREA_TEAM("Area team"),
  PANEL("Panel"),
  NOBODY("Nobody");

  private final String title;

  Side(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
