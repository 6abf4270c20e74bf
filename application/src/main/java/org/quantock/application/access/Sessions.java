package org.quantock.application.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.SignInSession;
import org.quantock.domain.access.SignInSessionId;
import org.quantock.domain.access.SignInSessions;
import org.quantock.domain.shared.NotSignedIn;
import org.quantock.domain.shared.PersonId;

/** The sessions of people, begun and ended within use cases. */
@ApplicationScoped
public class Sessions {

  private SignInSessions sessions;
  private People people;
  private SignInLimits limits;
  private Acting acting;
  private Clock clock;

  protected Sessions() {}

  @Inject
  public Sessions(
      SignInSessions sessions, People people, SignInLimits limits, Acting acting, Clock clock) {
    this.acting = acting;
    this.sessions = sessions;
    this.people = people;
    this.limits = limits;
    this.clock = clock;
  }

  /** The time as the database keeps it. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** Begins one; the caller has checked who the person is. */
  public SignInSession begin(PersonId person, String address, String browser, boolean factorDue) {
    var session = new SignInSession(person, address, browser, factorDue, now());
    sessions.add(session);
    return session;
  }

  /** ACC-22, ACC-23. A session that still counts, of an account that does. */
  public Optional<SignInSession> live(SignInSessionId id) {
    return sessions
        .find(id)
        .filter(session -> session.isLive(now(), limits.idle(), limits.absolute()))
        .filter(session -> people.find(session.person()).filter(Person::isActive).isPresent());
  }

  /** As {@link #live}; refuses where it does not count any more. */
  public SignInSession need(SignInSessionId id) {
    return live(id).orElseThrow(() -> new NotSignedIn("Your session has ended. Sign in again."));
  }

  public Person person(SignInSession session) {
    return people.get(session.person());
  }

  /** In whose name it is put on record; somebody without a role may nothing. */
  public Actor actor(Person person) {
    return acting
        .as(person)
        .orElseGet(() -> new Actor(person.id(), person.name(), Set.of(), person.organisation()));
  }

  /** ACC-23. Ends all of a person but one; answers how many there were. */
  public int endAll(PersonId person, SignInSessionId but) {
    var others =
        sessions.open(person).stream().filter(session -> !session.id().equals(but)).toList();
    others.forEach(session -> session.end(now()));
    return others.size();
  }
}
