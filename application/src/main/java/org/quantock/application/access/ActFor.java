package org.quantock.application.access;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.InvalidInput;

/** Chooses the organisation that the caller acts for from now on in this session (ACC-2). */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ActFor {

  private People people;
  private Acting acting;
  private Caller caller;
  private AuditTrail audit;

  protected ActFor() {}

  @Inject
  public ActFor(People people, Acting acting, Caller caller, AuditTrail audit) {
    this.people = people;
    this.acting = acting;
    this.caller = caller;
    this.audit = audit;
  }

  /** The person as they act there. */
  public Actor handle(OrganisationCode organisation) {
    Actor there =
        acting
            .onlyFor(people.get(caller.person().id()), organisation)
            .orElseThrow(
                () ->
                    new InvalidInput(
                        "organisation", "You hold no role there now; choose one of the list."));
    audit.record(
        Deed.done(
                ActFor.class,
                "person",
                there.id(),
                "%s acts for %s".formatted(there.name(), organisation))
            .changing("acts for", caller.person().organisation(), organisation));
    return there;
  }
}
