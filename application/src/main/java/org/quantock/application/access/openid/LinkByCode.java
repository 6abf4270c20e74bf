package org.quantock.application.access.openid;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.openid.ExternalIdentities;
import org.quantock.domain.access.openid.ExternalIdentity;
import org.quantock.domain.access.openid.LinkCode;
import org.quantock.domain.access.openid.LinkCodeText;
import org.quantock.domain.access.openid.LinkCodes;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.shared.InvalidInput;

/**
 * Links whoever the provider has vouched for to the person a link code was made for, and signs them
 * in (ACC-52, ACC-53). It takes the place of the identity that the person had at this provider.
 */
@UseCase
@Requires(Permission.PUBLIC)
public class LinkByCode {

  private LinkCodes codes;
  private ExternalIdentities identities;
  private People people;
  private Admission admission;
  private Caller caller;
  private Clock clock;
  private AuditTrail audit;

  protected LinkByCode() {}

  @Inject
  public LinkByCode(
      LinkCodes codes,
      ExternalIdentities identities,
      People people,
      Admission admission,
      Caller caller,
      Clock clock,
      AuditTrail audit) {
    this.codes = codes;
    this.identities = identities;
    this.people = people;
    this.admission = admission;
    this.caller = caller;
    this.clock = clock;
    this.audit = audit;
  }

  public Admitted handle(VerifiedIdentity verified, String typed, Origin origin) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Freshness.check(verified, now);
    LinkCode code = working(typed, now);
    Person person =
        people.find(code.person()).filter(admission::mayBegin).orElseThrow(LinkByCode::notWorking);
    Linking.unlessOfAnother(identities, verified.who(), person.id());
    String before = linkedAt(person, verified);
    replaceOthers(person, verified);
    ExternalIdentity identity =
        identities.of(verified.who()).orElseGet(() -> linked(person, verified, now));
    code.use(now);
    caller.as(
        admission.actor(person),
        () -> {
          audit.record(
              Deed.done(
                      LinkByCode.class,
                      "person",
                      person.id(),
                      "%s linked a sign-in at %s with a link code"
                          .formatted(person.name(), verified.who().issuer()))
                  .changing("linked sign-in", before, Shown.of(verified.who().subject())));
          return null;
        });
    return admission.admit(LinkByCode.class, person, identity, verified, origin);
  }

  private LinkCode working(String typed, Instant now) {
    if (typed == null || typed.isBlank()) {
      throw new InvalidInput("code", "Enter the link code you were given.");
    }
    Optional<LinkCode> code = LinkCodeText.read(typed).flatMap(text -> codes.hashed(text.hash()));
    return code.filter(each -> each.works(now)).orElseThrow(LinkByCode::notWorking);
  }

  private static InvalidInput notWorking() {
    return new InvalidInput(
        "code",
        "This link code does not work. It may be mistyped, used already or more than 7 days old. "
            + "Check it, or ask your administrator for a new one.");
  }

  /** What the person is called at this provider so far; empty for nothing. */
  private String linkedAt(Person person, VerifiedIdentity verified) {
    return identities.of(person.id()).stream()
        .filter(each -> each.who().issuer().equals(verified.who().issuer()))
        .map(each -> Shown.of(each.who().subject()))
        .collect(Collectors.joining(", "));
  }

  private void replaceOthers(Person person, VerifiedIdentity verified) {
    for (ExternalIdentity other : identities.of(person.id())) {
      boolean replaced =
          other.who().issuer().equals(verified.who().issuer())
              && !other.who().equals(verified.who());
      if (replaced) {
        admission.endSessions(other);
        identities.remove(other);
      }
    }
  }

  private ExternalIdentity linked(Person person, VerifiedIdentity verified, Instant now) {
    var identity = new ExternalIdentity(verified.who(), person.id(), now);
    identities.add(identity);
    return identity;
  }
}
