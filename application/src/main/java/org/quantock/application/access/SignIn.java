package org.quantock.application.access;

import jakarta.inject.Inject;
import java.util.Optional;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.PasswordRules;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.SignInSession;
import org.quantock.domain.access.SignInSessionId;
import org.quantock.domain.audit.Deed;

/**
 * Checks a user name and password, and begins a session. Success and refusal are both on record.
 * Until the second factor is shown, where one is due, the session permits nothing (ACC-18).
 */
@UseCase
@Requires(Permission.PUBLIC)
public class SignIn {

  private static final String TRIED = "password";

  private People people;
  private Passwords passwords;
  private SlowDown slowDown;
  private Factors factors;
  private Sessions sessions;
  private Caller caller;
  private AuditTrail audit;
  private Acting acting;

  protected SignIn() {}

  @Inject
  public SignIn(
      People people,
      Passwords passwords,
      SlowDown slowDown,
      Factors factors,
      Sessions sessions,
      Caller caller,
      AuditTrail audit,
      Acting acting) {
    this.people = people;
    this.passwords = passwords;
    this.slowDown = slowDown;
    this.factors = factors;
    this.sessions = sessions;
    this.caller = caller;
    this.audit = audit;
    this.acting = acting;
  }

  /**
   * @param address where the request came from
   * @param browser what the browser says it is
   */
  public record Command(String userName, String password, String address, String browser) {}

  /**
   * @param factorDue whether a second factor must follow before anything is permitted
   */
  public record SignedIn(
      Actor person, String userName, SignInSessionId session, boolean factorDue) {}

  /** The person, when they hold a role now and the password is theirs (ACC-4, ACC-30). */
  public Optional<SignedIn> handle(Command typed) {
    String account = Person.normalised(typed.userName());
    slowDown.admit(TRIED, account, typed.address());
    Optional<Person> known =
        people.named(typed.userName()).filter(person -> acting.as(person).isPresent());
    if (!fits(known, typed.password())) {
      audit.record(
          Deed.refused(
              SignIn.class.getSimpleName(),
              "person",
              known.map(person -> person.id().toString()).orElse("unknown"),
              "Sign-in refused for " + shown(typed.userName())));
      return Optional.empty();
    }
    slowDown.succeeded(TRIED, account, typed.address());
    Person person = known.get();
    if (passwords.isOutdated(person.passwordHash().get())) {
      person.changePassword(passwords.hash(typed.password()));
    }
    return Optional.of(begin(person, typed));
  }

  /** Takes as long for an unknown user as for a known one (ACC-12). */
  private boolean fits(Optional<Person> known, String password) {
    Optional<String> hash = known.flatMap(Person::passwordHash);
    if (hash.isPresent() && password.length() <= 2 * PasswordRules.LONGEST) {
      return passwords.matches(password, hash.get());
    }
    passwords.pretend("");
    return false;
  }

  private SignedIn begin(Person person, Command typed) {
    Actor actor = acting.as(person).orElseThrow();
    boolean due = factors.isDue(person);
    if (due) {
      factors.begin(actor.id());
    }
    SignInSession session = sessions.begin(actor.id(), typed.address(), typed.browser(), due);
    caller.as(
        actor,
        () -> {
          audit.record(SignIn.class, "person", actor.id(), actor.name() + " signed in");
          return null;
        });
    return new SignedIn(actor, person.userName(), session.id(), due);
  }

  /** What was typed, shortened, without line breaks that could forge an entry. */
  private static String shown(String typed) {
    String line = typed.replaceAll("\\p{Cntrl}", " ").strip();
    return line.length() <= 100 ? line : line.substring(0, 100) + "…";
  }
}
