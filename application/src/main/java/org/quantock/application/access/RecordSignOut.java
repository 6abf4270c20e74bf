package org.quantock.application.access;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;

/**
 * Puts on record that the caller signs out (AUD-4); the edge of the application ends the session.
 */
@UseCase
@Requires(Permission.SIGNED_IN)
public class RecordSignOut {

  private Caller caller;
  private AuditTrail audit;

  protected RecordSignOut() {}

  @Inject
  public RecordSignOut(Caller caller, AuditTrail audit) {
    this.caller = caller;
    this.audit = audit;
  }

  public void handle() {
    Actor person = caller.person();
    audit.record(RecordSignOut.class, "person", person.id(), person.name() + " signed out");
  }
}
