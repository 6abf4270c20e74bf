package org.quantock.application.access;

import jakarta.inject.Inject;
import java.util.Optional;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.audit.Deed;

/** Checks a user name and password. Success and refusal are both on record. */
@UseCase
@Requires(Permission.PUBLIC)
public class SignIn {

  private static final int LONGEST_PASSWORD = 200;

  private People people;
  private Passwords passwords;
  private Caller caller;
  private AuditTrail audit;
  private Acting acting;

  protected SignIn() {}

  @Inject
  public SignIn(
      People people, Passwords passwords, Caller caller, AuditTrail audit, Acting acting) {
    this.people = people;
    this.passwords = passwords;
    this.caller = caller;
    this.audit = audit;
    this.acting = acting;
  }

  /** The person, when they hold a role now and the password is theirs (ACC-4, ACC-30). */
  public Optional<Actor> handle(String userName, String password) {
    Optional<Person> known = people.named(userName).filter(person -> acting.as(person).isPresent());
    Optional<String> hash = known.flatMap(Person::passwordHash);
    boolean signsIn = false;
    if (hash.isPresent() && password.length() <= LONGEST_PASSWORD) {
      signsIn = passwords.matches(password, hash.get());
    } else {
      passwords.pretend("");
    }
    if (!signsIn) {
      audit.record(
          Deed.refused(
              SignIn.class.getSimpleName(),
              "person",
              known.map(person -> person.id().toString()).orElse("unknown"),
              "Sign-in refused for " + shown(userName)));
      return Optional.empty();
    }
    Actor actor = acting.as(known.get()).orElseThrow();
    caller.as(
        actor,
        () -> {
          audit.record(SignIn.class, "person", actor.id(), actor.name() + " signed in");
          return null;
        });
    return Optional.of(actor);
  }

  /** What was typed, shortened, without line breaks that could forge an entry. */
  private static String shown(String typed) {
    String line = typed.replaceAll("\\p{Cntrl}", " ").strip();
    return line.length() <= 100 ? line : line.substring(0, 100) + "…";
  }
}
