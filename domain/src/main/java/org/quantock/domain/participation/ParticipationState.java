package org.quantock.domain.participation;

import java.util.EnumSet;
import java.util.Set;

/** Where a practice stands with a scheme it was offered. */
public enum ParticipationState {
  OFFERED(
      ParticipationAction.RESERVE,
      ParticipationAction.JOIN,
      ParticipationAction.STAY,
      ParticipationAction.APPLY_DEFAULT),
  /** Keeps a place until it decides; still on national QOF. */
  RESERVED(ParticipationAction.JOIN, ParticipationAction.STAY),
  JOINED(ParticipationAction.LEAVE),
  /** On national QOF by choice or by the default that the offer stated. */
  STAYING(ParticipationAction.JOIN),
  LEFT(ParticipationAction.RETURN),
  RETURNED(ParticipationAction.LEAVE);

  private final Set<ParticipationAction> allowed;

  ParticipationState(ParticipationAction first, ParticipationAction... others) {
    this.allowed = EnumSet.of(first, others);
  }

  public boolean allows(ParticipationAction action) {
    return allowed.contains(action);
  }

  /** Whether the practice takes part now. */
  public boolean takesPart() {
    return this == JOINED || this == RETURNED;
  }
}
