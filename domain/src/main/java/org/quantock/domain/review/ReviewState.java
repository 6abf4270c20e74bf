package org.quantock.domain.review;

import static org.quantock.domain.review.ReviewAction.*;

import java.util.EnumSet;
import java.util.Set;

/** The life of a review. */
public enum ReviewState {
  ASSIGNED("Being reviewed", TAKE, SAVE, QUERY, JUDGE, REOPEN),
  /** Waits for the practice. */
  QUERIED("Waiting for the practice", TAKE, RESUME),
  SATISFIED("Satisfied", REOPEN),
  SATISFIED_IN_PART("Satisfied in part", REOPEN),
  NOT_SATISFIED("Not satisfied", REOPEN),
  /** The report was reopened; a new review follows its next submission. */
  REOPENED("Reopened");

  private final String title;
  private final Set<ReviewAction> allowed;

  ReviewState(String title, ReviewAction... allowed) {
    this.title = title;
    this.allowed = EnumSet.noneOf(ReviewAction.class);
    this.allowed.addAll(Set.of(allowed));
  }

  public boolean allows(ReviewAction action) {
    return allowed.contains(action);
  }

  public String title() {
    return title;
  }

  public boolean isJudged() {
    return this == SATISFIED || this == SATISFIED_IN_PART || this == NOT_SATISFIED;
  }
}
