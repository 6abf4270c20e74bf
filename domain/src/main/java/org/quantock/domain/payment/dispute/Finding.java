package org.quantock.domain.payment.dispute;

/** What an answer or a decision finds. */
public enum Finding {
  UPHELD("Upheld"),
  UPHELD_IN_PART("Upheld in part"),
  NOT_UPHELD("Not upheld");

  private final String title;

  Finding(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
