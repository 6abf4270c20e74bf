package org.quantock.application.access.openid;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.FreshProof;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.openid.ExternalIdentities;
import org.quantock.domain.access.openid.ExternalIdentity;
import org.quantock.domain.access.openid.ExternalIdentityId;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.RuleViolated;

/** Takes a sign-in at the provider away from the caller, with its sessions (ACC-59). */
@UseCase
@FreshProof
@Requires(Permission.SIGNED_IN)
public class UnlinkMySignIn {

  private ExternalIdentities identities;
  private People people;
  private Admission admission;
  private Caller caller;
  private AuditTrail audit;

  protected UnlinkMySignIn() {}

  @Inject
  public UnlinkMySignIn(
      ExternalIdentities identities,
      People people,
      Admission admission,
      Caller caller,
      AuditTrail audit) {
    this.identities = identities;
    this.people = people;
    this.admission = admission;
    this.caller = caller;
    this.audit = audit;
  }

  public void handle(ExternalIdentityId id) {
    PersonId person = caller.person().id();
    ExternalIdentity identity =
        identities
            .find(id)
            .filter(each -> each.person().equals(person))
            .orElseThrow(() -> new NotFound("There is no such linked sign-in."));
    if (people.get(person).passwordHash().isEmpty()) {
      throw new RuleViolated(
          "only-way-in",
          "You have no password here, so without this sign-in you could not come back.");
    }
    admission.endSessions(identity);
    identities.remove(identity);
    audit.record(
        Deed.done(
                UnlinkMySignIn.class,
                "person",
                person,
                "%s unlinked the sign-in at %s"
                    .formatted(caller.person().name(), identity.who().issuer()))
            .changing("linked sign-in", Shown.of(identity.who().subject()), null));
  }
}
