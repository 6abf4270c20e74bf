package org.quantock.domain.participation;

import java.util.Set;

/** Where a practice stands with a scheme it was offered. */
public enum ParticipationState {
  OFFERED(
      ParticipationAction.RESERVE,
      ParticipationAction.JOIN,
      ParticipationAction.STAY,
      ParticipationAction.APPLY_DEFAULT,
      ParticipationAction.TAKE_OVER,
      ParticipationAction.END),
  /** Keeps a place until it decides; still on national QOF. */
  RESERVED(
      ParticipationAction.JOIN,
      ParticipationAction.STAY,
      ParticipationAction.TAKE_OVER,
      ParticipationAction.END),
  JOINED(ParticipationAction.LEAVE, ParticipationAction.TAKE_OVER, ParticipationAction.END),
  /** On national QOF by choice or by the default that the offer stated. */
  STAYING(ParticipationAction.JOIN, ParticipationAction.END),
  LEFT(ParticipationAction.RETURN, ParticipationAction.END),
  RETURNED(ParticipationAction.LEAVE, ParticipationAction.TAKE_OVER, ParticipationAction.END),
  /** The practice has closed. */
  ENDED();

  private final Set<ParticipationAction> allowed;

  ParticipationState(ParticipationAction... allowed) {
    this.allowed = Set.of(allowed);
  }

  public boolean allows(ParticipationAction action) {
    return allowed.contains(action);
  }

  /** Whether the practice takes part now. */
  public boolean takesPart() {
    return this == JOINED || this == RETURNED;
  }
}
