package org.quantock.application.access.openid;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.quantock.application.access.Acceptance;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Invitation;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.openid.ExternalIdentities;
import org.quantock.domain.access.openid.ExternalIdentity;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.RuleViolated;

/**
 * Makes the account of a person who was invited and whom the provider has vouched for, without a
 * password here, links the two and signs the person in (ACC-16, ACC-52). The link of the invitation
 * says who they are; what the provider calls them is not compared (ACC-50).
 */
@UseCase
@Requires(Permission.PUBLIC)
public class AcceptByProvider {

  private Acceptance acceptance;
  private ExternalIdentities identities;
  private People people;
  private Admission admission;
  private Caller caller;
  private Clock clock;
  private AuditTrail audit;

  protected AcceptByProvider() {}

  @Inject
  public AcceptByProvider(
      Acceptance acceptance,
      ExternalIdentities identities,
      People people,
      Admission admission,
      Caller caller,
      Clock clock,
      AuditTrail audit) {
    this.acceptance = acceptance;
    this.identities = identities;
    this.people = people;
    this.admission = admission;
    this.caller = caller;
    this.clock = clock;
    this.audit = audit;
  }

  public Admitted handle(VerifiedIdentity verified, Acceptance.Guest guest, Origin origin) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Invitation invitation = acceptance.open(guest);
    Freshness.check(verified, now);
    if (identities.of(verified.who()).isPresent()) {
      throw new RuleViolated(
          "sign-in-linked",
          "This sign-in is linked to an account already. Sign in with it, and ask whoever invited"
              + " you to give that account the role.");
    }
    PersonId id = acceptance.accept(invitation, guest, null);
    Person person = people.get(id);
    var identity = new ExternalIdentity(verified.who(), id, now);
    identities.add(identity);
    caller.as(
        admission.actor(person),
        () -> {
          audit.record(
              Deed.done(
                      AcceptByProvider.class,
                      "invitation",
                      invitation.id(),
                      "%s accepted the invitation as %s, with a sign-in at %s"
                          .formatted(invitation.name(), person.userName(), verified.who().issuer()))
                  .changing("state", "Open", "Accepted")
                  .changing("e-mail address", null, Acceptance.email(invitation, guest))
                  .changing("linked sign-in", null, Shown.of(verified.who().subject())));
          return null;
        });
    return admission.admit(AcceptByProvider.class, person, identity, verified, origin);
  }
}
