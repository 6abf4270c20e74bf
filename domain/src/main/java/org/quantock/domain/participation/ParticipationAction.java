package org.quantock.domain.participation;

/** What can be done about an offer. */
public enum ParticipationAction {
  RESERVE,
  JOIN,
  STAY,
  APPLY_DEFAULT,
  LEAVE,
  RETURN,
  /** Takes over from a practice that was merged into this one. */
  TAKE_OVER,
  /** Ends because the practice closes. */
  END
}
