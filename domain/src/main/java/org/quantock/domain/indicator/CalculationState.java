package org.quantock.domain.indicator;

/** Where a calculation stands. */
public enum CalculationState {
  RUNNING("Being calculated"),
  DONE("Calculated"),
  FAILED("Not calculated");

  private final String title;

  CalculationState(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
