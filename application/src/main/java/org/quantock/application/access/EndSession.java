package org.quantock.application.access;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.SignInSession;
import org.quantock.domain.access.SignInSessionId;
import org.quantock.domain.access.SignInSessions;
import org.quantock.domain.shared.NotFound;

/** Ends a session of the caller, here or elsewhere (ACC-23). */
@UseCase
@Requires(Permission.SIGNED_IN)
public class EndSession {

  private SignInSessions sessions;
  private Sessions now;
  private Caller caller;
  private AuditTrail audit;

  protected EndSession() {}

  @Inject
  public EndSession(SignInSessions sessions, Sessions now, Caller caller, AuditTrail audit) {
    this.sessions = sessions;
    this.now = now;
    this.caller = caller;
    this.audit = audit;
  }

  public void handle(SignInSessionId id) {
    SignInSession session = sessions.get(id);
    if (!session.person().equals(caller.person().id())) {
      throw new NotFound("There is no such session.");
    }
    session.end(now.now());
    audit.record(
        EndSession.class, "person", session.person(), caller.person().name() + " signed out");
  }
}
