package org.quantock.application.access;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.PasswordRules;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.SignInSession;
import org.quantock.domain.access.SignInSessionId;

/**
 * Takes a proof that it is still the same person: a code of the second factor, or the password of a
 * person who has none (ACC-25).
 */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ProveAgain {

  private Sessions sessions;
  private Factors factors;
  private Passwords passwords;
  private SlowDown slowDown;
  private AuditTrail audit;

  protected ProveAgain() {}

  @Inject
  public ProveAgain(
      Sessions sessions,
      Factors factors,
      Passwords passwords,
      SlowDown slowDown,
      AuditTrail audit) {
    this.sessions = sessions;
    this.factors = factors;
    this.passwords = passwords;
    this.slowDown = slowDown;
    this.audit = audit;
  }

  /**
   * @param shown the code, or the password
   */
  public record Command(SignInSessionId session, String shown, String address) {}

  /** Whether it was right. */
  public boolean handle(Command typed) {
    SignInSession session = sessions.need(typed.session());
    Person person = sessions.person(session);
    slowDown.admit(PassSecondFactor.TRIED, person.userName(), typed.address());
    boolean right = fits(person, typed.shown());
    if (right) {
      session.proven(sessions.now());
      slowDown.succeeded(PassSecondFactor.TRIED, person.userName(), typed.address());
    }
    audit.record(
        ProveAgain.class,
        "person",
        person.id(),
        right ? person.name() + " proved again who they are" : "A proof was not right");
    return right;
  }

  private boolean fits(Person person, String shown) {
    if (factors.isConfirmed(person.id())) {
      return factors.accepts(person.id(), shown, sessions.now());
    }
    return shown.length() <= 2 * PasswordRules.LONGEST
        && person.passwordHash().filter(hash -> passwords.matches(shown, hash)).isPresent();
  }
}
