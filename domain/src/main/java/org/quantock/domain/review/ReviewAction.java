package org.quantock.domain.review;

/** What can be done to a review. */
public enum ReviewAction {
  /** A reviewer takes it over. */
  TAKE,
  SAVE,
  QUERY,
  /** The practice resubmitted. */
  RESUME,
  JUDGE,
  REOPEN
}
