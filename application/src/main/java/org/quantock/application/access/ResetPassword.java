package org.quantock.application.access;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.LinkText;
import org.quantock.domain.access.PasswordReset;
import org.quantock.domain.access.PasswordResets;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.shared.RuleViolated;

/**
 * Sets the new password of whoever holds the link (ACC-17). It signs nobody in: the sign-in with
 * the second factor follows.
 */
@UseCase
@Requires(Permission.PUBLIC)
public class ResetPassword {

  private PasswordResets resets;
  private People people;
  private Passwords passwords;
  private SlowDown slowDown;
  private Sessions sessions;
  private Letters letters;
  private Caller caller;
  private AuditTrail audit;

  protected ResetPassword() {}

  @Inject
  public ResetPassword(
      PasswordResets resets,
      People people,
      Passwords passwords,
      SlowDown slowDown,
      Sessions sessions,
      Letters letters,
      Caller caller,
      AuditTrail audit) {
    this.resets = resets;
    this.people = people;
    this.passwords = passwords;
    this.slowDown = slowDown;
    this.sessions = sessions;
    this.letters = letters;
    this.caller = caller;
    this.audit = audit;
  }

  /**
   * @param token what the link carries
   * @param address where the request came from
   */
  public record Command(String token, String password, String address) {}

  public void handle(Command typed) {
    slowDown.admit(typed.address());
    PasswordReset reset =
        LinkText.read(typed.token())
            .flatMap(text -> resets.hashed(text.hash()))
            .filter(each -> each.admits(sessions.now()))
            .orElseThrow(
                () ->
                    new RuleViolated(
                        "reset-expired",
                        "This link was used already or has expired. Ask for a new one on the"
                            + " sign-in page."));
    slowDown.succeeded(typed.address());
    Person person = people.get(reset.person());
    passwords.check(
        "password",
        typed.password(),
        person.userName(),
        person.name(),
        person.organisation().value());
    reset.use(sessions.now());
    String before = person.passwordHash().isPresent() ? "set" : null;
    person.changePassword(passwords.hash(typed.password()));
    int ended = sessions.endAll(person.id(), null);
    letters.passwordChanged(person);
    caller.as(
        sessions.actor(person),
        () -> {
          audit.record(
              Deed.done(
                      ResetPassword.class,
                      "person",
                      person.id(),
                      person.name() + " chose a new password by a link; every session was ended")
                  .changing("password", before, "replaced")
                  .changing("sessions", ended, 0));
          return null;
        });
  }
}
