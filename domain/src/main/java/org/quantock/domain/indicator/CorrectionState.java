package org.quantock.domain.indicator;

/** The life of the correction of a calculation (IND-36). */
public enum CorrectionState {
  /** The set has to be calculated again. */
  WAITING("To be calculated again"),
  /** There is a new calculation to compare and decide. */
  PROPOSED("To be decided"),
  /** The new calculation counts. */
  ACCEPTED("Accepted"),
  /** The old calculation goes on counting, for a reason. */
  SET_ASIDE("Set aside");

  private final String title;

  CorrectionState(String title) {
    this.title = title;
  }

  /** As people say it. */
  public String title() {
    return title;
  }
}
