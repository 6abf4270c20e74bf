package org.quantock.application.access.openid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.quantock.application.access.Acting;
import org.quantock.application.access.Sessions;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.SignInSession;
import org.quantock.domain.access.SignInSessions;
import org.quantock.domain.access.openid.ExternalIdentity;
import org.quantock.domain.access.openid.ProviderSession;
import org.quantock.domain.access.openid.ProviderSessions;

/** Lets a person in whose identity is linked: part of every use case that ends with a sign-in. */
@ApplicationScoped
public class Admission {

  private ProviderSessions sessions;
  private SignInSessions signInSessions;
  private Sessions begun;
  private Acting acting;
  private Caller caller;
  private Clock clock;
  private AuditTrail audit;

  protected Admission() {}

  @Inject
  public Admission(
      ProviderSessions sessions,
      SignInSessions signInSessions,
      Sessions begun,
      Acting acting,
      Caller caller,
      Clock clock,
      AuditTrail audit) {
    this.sessions = sessions;
    this.signInSessions = signInSessions;
    this.begun = begun;
    this.acting = acting;
    this.caller = caller;
    this.clock = clock;
    this.audit = audit;
  }

  /** Whether the person holds a role now, without which nobody signs in (ACC-30). */
  public boolean mayBegin(Person person) {
    return person.isActive() && acting.as(person).isPresent();
  }

  /** The person, who may begin. */
  public Actor actor(Person person) {
    return acting.as(person).orElseThrow();
  }

  /**
   * Begins a session of the person, who may, and records it in their name. No second factor
   * follows: that is the provider's, and what it proved counts as of when it was proven (ACC-56).
   */
  public Admitted admit(
      Class<?> useCase,
      Person person,
      ExternalIdentity identity,
      VerifiedIdentity verified,
      Origin origin) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    SignInSession here = begun.begin(person.id(), origin.address(), origin.browser(), false);
    here.proven(verified.authenticatedAt());
    var session =
        new ProviderSession(
            identity,
            here.id(),
            verified.sid().orElse(null),
            now,
            verified.authenticatedAt(),
            verified.acr().orElse(null));
    sessions.add(session);
    Actor actor = actor(person);
    return caller.as(
        actor,
        () -> {
          audit.record(
              useCase,
              "person",
              actor.id(),
              "%s signed in through %s".formatted(actor.name(), identity.who().issuer()));
          return new Admitted(actor, person.userName(), session.id(), here.id());
        });
  }

  /** Ends the sessions of an identity that is about to be unlinked (ACC-59). */
  public void endSessions(ExternalIdentity identity) {
    end(sessions.live(identity.who()));
  }

  /** Ends sessions of the provider with those here. */
  public void end(List<ProviderSession> ended) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    for (ProviderSession session : ended) {
      session.end(now);
      signInSessions.find(session.signInSession()).ifPresent(here -> here.end(now));
    }
  }
}
