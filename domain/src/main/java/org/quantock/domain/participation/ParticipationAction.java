package org.quantock.domain.participation;

/** What can be done about an offer. */
public enum ParticipationAction {
  RESERVE,
  JOIN,
  STAY,
  APPLY_DEFAULT,
  LEAVE,
  RETURN
}
