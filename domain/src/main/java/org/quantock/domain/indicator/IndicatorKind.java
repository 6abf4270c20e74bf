package org.quantock.domain.indicator;

/** How an indicator is achieved. */
public enum IndicatorKind {
  REGISTER("Register"),
  FRACTION("Fraction"),
  DECLARED("Declared");

  private final String title;

  IndicatorKind(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
