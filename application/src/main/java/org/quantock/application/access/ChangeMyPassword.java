package org.quantock.application.access;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.PasswordRules;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.SignInSessionId;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.shared.InvalidInput;

/** Changes the caller's password; every other session of theirs ends (ACC-23). */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ChangeMyPassword {

  private static final String TRIED = "password";

  private People people;
  private Passwords passwords;
  private SlowDown slowDown;
  private Sessions sessions;
  private Letters letters;
  private Caller caller;
  private AuditTrail audit;

  protected ChangeMyPassword() {}

  @Inject
  public ChangeMyPassword(
      People people,
      Passwords passwords,
      SlowDown slowDown,
      Sessions sessions,
      Letters letters,
      Caller caller,
      AuditTrail audit) {
    this.people = people;
    this.passwords = passwords;
    this.slowDown = slowDown;
    this.sessions = sessions;
    this.letters = letters;
    this.caller = caller;
    this.audit = audit;
  }

  /**
   * @param session the one that asks, which goes on
   */
  public record Command(String current, String chosen, SignInSessionId session, String address) {}

  public void handle(Command typed) {
    Person person = people.get(caller.person().id());
    slowDown.admit(TRIED, person.userName(), typed.address());
    boolean right =
        typed.current().length() <= 2 * PasswordRules.LONGEST
            && person
                .passwordHash()
                .filter(hash -> passwords.matches(typed.current(), hash))
                .isPresent();
    if (!right) {
      throw new InvalidInput("current", "This is not your password. Check it and try again.");
    }
    slowDown.succeeded(TRIED, person.userName(), typed.address());
    passwords.check(
        "chosen", typed.chosen(), person.userName(), person.name(), person.organisation().value());
    person.changePassword(passwords.hash(typed.chosen()));
    int ended = sessions.endAll(person.id(), typed.session());
    letters.passwordChanged(person);
    audit.record(
        Deed.done(
                ChangeMyPassword.class,
                "person",
                person.id(),
                person.name() + " changed their password")
            .changing("password", "set", "replaced")
            .changing("other sessions", ended, 0));
  }
}
