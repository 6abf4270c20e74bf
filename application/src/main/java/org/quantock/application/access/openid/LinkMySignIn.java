package org.quantock.application.access.openid;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.FreshProof;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.openid.ExternalIdentities;
import org.quantock.domain.access.openid.ExternalIdentity;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.RuleViolated;

/** Links whoever the provider has vouched for to the signed-in person (ACC-52). */
@UseCase
@FreshProof
@Requires(Permission.SIGNED_IN)
public class LinkMySignIn {

  private ExternalIdentities identities;
  private Caller caller;
  private Clock clock;
  private AuditTrail audit;

  protected LinkMySignIn() {}

  @Inject
  public LinkMySignIn(ExternalIdentities identities, Caller caller, Clock clock, AuditTrail audit) {
    this.identities = identities;
    this.caller = caller;
    this.clock = clock;
    this.audit = audit;
  }

  public void handle(VerifiedIdentity verified) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Freshness.check(verified, now);
    PersonId person = caller.person().id();
    Linking.unlessOfAnother(identities, verified.who(), person);
    boolean has =
        identities.of(person).stream()
            .anyMatch(each -> each.who().issuer().equals(verified.who().issuer()));
    if (has) {
      throw new RuleViolated(
          "has-sign-in", "Your account has a linked sign-in already. Unlink that one first.");
    }
    identities.add(new ExternalIdentity(verified.who(), person, now));
    audit.record(
        Deed.done(
                LinkMySignIn.class,
                "person",
                person,
                "%s linked a sign-in at %s"
                    .formatted(caller.person().name(), verified.who().issuer()))
            .changing("linked sign-in", null, Shown.of(verified.who().subject())));
  }
}
