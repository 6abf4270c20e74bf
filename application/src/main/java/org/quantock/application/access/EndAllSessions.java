package org.quantock.application.access;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.shared.PersonId;

/** Signs the caller out everywhere (ACC-23). */
@UseCase
@Requires(Permission.SIGNED_IN)
public class EndAllSessions {

  private Sessions sessions;
  private Caller caller;
  private AuditTrail audit;

  protected EndAllSessions() {}

  @Inject
  public EndAllSessions(Sessions sessions, Caller caller, AuditTrail audit) {
    this.sessions = sessions;
    this.caller = caller;
    this.audit = audit;
  }

  public void handle() {
    PersonId person = caller.person().id();
    int ended = sessions.endAll(person, null);
    audit.record(
        EndAllSessions.class,
        "person",
        person,
        "%s signed out everywhere: %d sessions".formatted(caller.person().name(), ended));
  }
}
