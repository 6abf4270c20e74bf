package org.quantock.domain.review;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What a review comes to. */
public enum ReviewOutcome {
  SATISFIED("Satisfied", ReviewState.SATISFIED),
  SATISFIED_IN_PART("Satisfied in part", ReviewState.SATISFIED_IN_PART),
  NOT_SATISFIED("Not satisfied", ReviewState.NOT_SATISFIED);

  private final String title;
  private final ReviewState state;

  ReviewOutcome(String title, ReviewState state) {
    this.title = title;
    this.state = state;
  }

  public String title() {
    return title;
  }

  ReviewState state() {
    return state;
  }

  /** Whether the report counts as accepted. */
  public boolean isAcceptance() {
    return this != NOT_SATISFIED;
  }

  /** The outcomes that fit the verdicts (REV-6); none while there are no verdicts. */
  public static Set<ReviewOutcome> fitting(Collection<Verdict> verdicts) {
    if (verdicts.isEmpty()) {
      return Set.of();
    }
    if (verdicts.stream().allMatch(verdict -> verdict == Verdict.MET)) {
      return EnumSet.of(SATISFIED);
    }
    if (verdicts.stream().allMatch(verdict -> verdict == Verdict.NOT_MET)) {
      return EnumSet.of(NOT_SATISFIED);
    }
    return EnumSet.of(SATISFIED_IN_PART, NOT_SATISFIED);
  }
}
