package org.quantock.domain.payment;

/** The life of a recalculation (PAY-31): prepared, then either accepted or set aside. */
public enum RecalculationState {
  /** Worked out for people to look at; nothing has changed. */
  PREPARED("To be decided"),
  /** Its entries count. */
  ACCEPTED("Accepted"),
  /** Nothing was changed, for a reason. */
  SET_ASIDE("Set aside");

  private final String title;

  RecalculationState(String title) {
    this.title = title;
  }

  /** As people say it. */
  public String title() {
    return title;
  }
}
