package org.quantock.domain.indicator;

/** How the points of a local indicator are earned; one form for each local kind. */
public sealed interface Scale permits NumericScale, MilestoneScale, RatingScale {

  IndicatorKind kind();

  /** For people: "none at 20, all at 10, lower is better". */
  String words();
}
