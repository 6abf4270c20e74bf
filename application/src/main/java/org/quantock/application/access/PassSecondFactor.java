package org.quantock.application.access;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.SignInSession;
import org.quantock.domain.access.SignInSessionId;

/** Takes the code that follows the password (ACC-18, ACC-19). */
@UseCase
@Requires(Permission.PUBLIC)
public class PassSecondFactor {

  static final String TRIED = "code";

  private Sessions sessions;
  private Factors factors;
  private SlowDown slowDown;
  private Caller caller;
  private AuditTrail audit;

  protected PassSecondFactor() {}

  @Inject
  public PassSecondFactor(
      Sessions sessions, Factors factors, SlowDown slowDown, Caller caller, AuditTrail audit) {
    this.sessions = sessions;
    this.factors = factors;
    this.slowDown = slowDown;
    this.caller = caller;
    this.audit = audit;
  }

  /**
   * @param code of the authenticator application, or a recovery code
   */
  public record Command(SignInSessionId session, String code, String address) {}

  /** Whether the code was right; then the session permits what the person's roles do. */
  public boolean handle(Command typed) {
    SignInSession session = sessions.need(typed.session());
    Person person = sessions.person(session);
    slowDown.admit(TRIED, person.userName(), typed.address());
    boolean right = factors.accepts(person.id(), typed.code(), sessions.now());
    if (right) {
      session.factorShown(sessions.now());
      slowDown.succeeded(TRIED, person.userName(), typed.address());
    }
    caller.as(
        sessions.actor(person),
        () -> {
          audit.record(
              PassSecondFactor.class,
              "person",
              person.id(),
              right
                  ? person.name() + " showed the second factor"
                  : "Second factor refused for " + person.userName());
          return null;
        });
    return right;
  }
}
