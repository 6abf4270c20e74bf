package org.quantock.domain.indicator;

/**
 * How an indicator is achieved. The first three are national, the others those of local schemes.
 */
public enum IndicatorKind {
  REGISTER("Register"),
  FRACTION("Fraction"),
  DECLARED("Declared"),
  NUMERIC("Numeric"),
  MILESTONE("Milestone"),
  NARRATIVE("Narrative");

  private final String title;

  IndicatorKind(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /** Whether it is a kind of local schemes, which says how points are earned by a scale. */
  public boolean isLocal() {
    return switch (this) {
      case REGISTER, FRACTION, DECLARED -> false;
      case NUMERIC, MILESTONE, NARRATIVE -> true;
    };
  }
}
