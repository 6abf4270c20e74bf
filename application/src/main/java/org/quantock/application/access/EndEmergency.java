package org.quantock.application.access;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.RoleGrant;
import org.quantock.domain.access.RoleGrantId;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.shared.NotFound;

/** Gives back a role that the caller took in an emergency, before it ends by itself (ACC-38). */
@UseCase
@Requires(Permission.SIGNED_IN)
public class EndEmergency {

  private People people;
  private Acting acting;
  private Caller caller;
  private AuditTrail audit;

  protected EndEmergency() {}

  @Inject
  public EndEmergency(People people, Acting acting, Caller caller, AuditTrail audit) {
    this.people = people;
    this.acting = acting;
    this.caller = caller;
    this.audit = audit;
  }

  public void handle(RoleGrantId id) {
    Person person = people.get(caller.person().id());
    RoleGrant taken = person.grant(id);
    if (!taken.isEmergency()) {
      throw new NotFound("You took no such role in an emergency.");
    }
    person.endGrant(id, null, person.id(), acting.today(), acting.now());
    audit.record(
        Deed.done(
                EndEmergency.class,
                BreakGlass.SUBJECT_KIND,
                id,
                "%s gave the role %s at %s back"
                    .formatted(person.name(), taken.role().title(), taken.organisation()))
            .changing("ends", taken.expiresAt().orElseThrow(), taken.endedAt().orElseThrow()));
  }
}
