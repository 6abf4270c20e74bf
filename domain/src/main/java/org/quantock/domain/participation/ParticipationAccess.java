package org.quantock.domain.participation;

import java.time.LocalDate;
import java.util.Optional;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeAction;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.NotPermitted;
import org.quantock.domain.shared.RuleViolated;

/**
 * What one person of a practice may do about its offer on a date. Pages show their buttons from it
 * and use cases refuse by it (PAR-1 to PAR-4, SCH-10).
 */
public final class ParticipationAccess {

  private final Participation participation;
  private final Scheme scheme;
  private final Actor actor;
  private final LocalDate today;

  private ParticipationAccess(
      Participation participation, Scheme scheme, Actor actor, LocalDate today) {
    this.participation = participation;
    this.scheme = scheme;
    this.actor = actor;
    this.today = today;
  }

  /** What the person may do; an offer of another practice does not exist for them. */
  public static ParticipationAccess of(
      Participation participation, Scheme scheme, Actor actor, LocalDate today) {
    if (!actor.isOf(participation.practice())) {
      throw NotFound.of("participation", participation.id());
    }
    return new ParticipationAccess(participation, scheme, actor, today);
  }

  /** Why the person cannot do it now; empty when they can. */
  public Optional<String> obstacle(ParticipationAction action) {
    if (!actor.may(Permission.CHOOSE_PARTICIPATION)) {
      return Optional.of("The practice manager or the lead GP of the practice can do this.");
    }
    if (action == ParticipationAction.APPLY_DEFAULT) {
      return Optional.of("The area team applies what the offer stated when its day has passed.");
    }
    if (action == ParticipationAction.TAKE_OVER || action == ParticipationAction.END) {
      return Optional.of("An administrator records the closing or the merger of a practice.");
    }
    if (!scheme.allows(SchemeAction.CHOOSE)) {
      return Optional.of("The scheme is closed, so nothing can be chosen any more.");
    }
    if (!participation.allows(action)) {
      return Optional.of(whyNot(action));
    }
    boolean dated =
        action == ParticipationAction.RESERVE
            || (action == ParticipationAction.JOIN
                && participation.state() != ParticipationState.RESERVED);
    return dated && participation.hasLapsedOn(today)
        ? Optional.of(participation.lapsed())
        : Optional.empty();
  }

  /** Refuses what the person cannot do now. */
  public void require(ParticipationAction action) {
    obstacle(action)
        .ifPresent(
            reason -> {
              if (actor.may(Permission.CHOOSE_PARTICIPATION)) {
                throw new RuleViolated("action-not-allowed", reason);
              }
              throw new NotPermitted(reason);
            });
  }

  private String whyNot(ParticipationAction action) {
    return switch (participation.state()) {
      case OFFERED -> "The practice has not joined the scheme.";
      case RESERVED ->
          action == ParticipationAction.RESERVE
              ? "The practice has reserved its place already."
              : "The practice has reserved a place and not joined yet.";
      case JOINED, RETURNED -> "The practice takes part in the scheme; it can leave it.";
      case STAYING ->
          action == ParticipationAction.STAY
              ? "The practice stays on national QOF already."
              : "The practice stays on national QOF.";
      case LEFT -> "The practice has left the scheme; it can return to it.";
      case ENDED -> "The practice has closed.";
    };
  }
}
