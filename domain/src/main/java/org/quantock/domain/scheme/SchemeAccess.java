package org.quantock.domain.scheme;

import java.util.Map;
import java.util.Optional;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.NotPermitted;
import org.quantock.domain.shared.RuleViolated;

/**
 * What one person may do with one scheme (SCH-14). Pages show their buttons from it and use cases
 * refuse by it.
 */
public final class SchemeAccess {

  private static final Map<SchemeAction, Permission> NEEDED =
      Map.of(
          SchemeAction.CHANGE, Permission.CONFIGURE_SCHEME,
          SchemeAction.PUBLISH, Permission.CONFIGURE_SCHEME,
          SchemeAction.AMEND, Permission.CONFIGURE_SCHEME,
          SchemeAction.OFFER, Permission.OFFER_SCHEME,
          SchemeAction.CHOOSE, Permission.CHOOSE_PARTICIPATION,
          SchemeAction.CLOSE, Permission.CLOSE_SCHEME,
          SchemeAction.MARK_EVALUATED, Permission.CLOSE_SCHEME);

  private final Scheme scheme;
  private final Actor actor;

  private SchemeAccess(Scheme scheme, Actor actor) {
    this.scheme = scheme;
    this.actor = actor;
  }

  /** What the person may do; not found where they may not see the scheme. */
  public static SchemeAccess of(Scheme scheme, Actor actor) {
    if (scheme.state() == SchemeState.CONFIGURING && !seesConfiguring(actor)) {
      throw NotFound.of("scheme", scheme.code());
    }
    return new SchemeAccess(scheme, actor);
  }

  /** Whether the person sees schemes that are not published yet. */
  public static boolean seesConfiguring(Actor actor) {
    return actor.may(Permission.CONFIGURE_SCHEME) || actor.may(Permission.VIEW_AUDIT);
  }

  /** SCH-14, for a scheme that does not exist yet. */
  public static void requireMaker(
      Actor actor, OrganisationCode commissioner, OrganisationCode areaTeam) {
    if (!actor.isOf(commissioner) && !actor.isOf(areaTeam)) {
      throw new NotPermitted(
          "You act for %s; a scheme of %s and %s is made by one of them."
              .formatted(actor.organisation(), commissioner, areaTeam));
    }
  }

  public boolean may(SchemeAction action) {
    return isEntitled(action) && scheme.allows(action);
  }

  /** Why the person may not, and who or what could make it so; empty when they may. */
  public Optional<String> obstacle(SchemeAction action) {
    if (!isEntitled(action)) {
      return Optional.of(
          action == SchemeAction.CHOOSE
              ? "The choice belongs to the practices."
              : "This is for a scheme administrator of %s or %s."
                  .formatted(scheme.areaTeam(), scheme.commissioner()));
    }
    return scheme.allows(action) ? Optional.empty() : Optional.of(whyNot(action));
  }

  /** Refuses what the person may not do, or what the state does not allow. */
  public void require(SchemeAction action) {
    obstacle(action)
        .ifPresent(
            reason -> {
              if (isEntitled(action)) {
                throw new RuleViolated("action-not-allowed", reason);
              }
              throw new NotPermitted(reason);
            });
  }

  private boolean isEntitled(SchemeAction action) {
    return actor.may(NEEDED.get(action))
        && (action == SchemeAction.CHOOSE
            || actor.isOf(scheme.areaTeam())
            || actor.isOf(scheme.commissioner()));
  }

  private String whyNot(SchemeAction action) {
    boolean over = scheme.state() == SchemeState.CLOSED || scheme.state() == SchemeState.EVALUATED;
    if (over) {
      return action == SchemeAction.MARK_EVALUATED
          ? "The scheme is marked as evaluated already."
          : "The scheme is closed; everything stays readable, nothing changes any more.";
    }
    return switch (action) {
      case CHANGE ->
          "The scheme is published and its terms are frozen; a later change is an amendment.";
      case PUBLISH -> "The scheme is published already.";
      case AMEND -> "The scheme is not published yet; change its terms directly.";
      case OFFER, CHOOSE -> "The scheme is not published yet; publish it first.";
      case CLOSE -> "The scheme is not published yet; there is nothing to close.";
      case MARK_EVALUATED -> "The scheme is marked as evaluated after it is closed.";
    };
  }
}
