package org.quantock.application.access.openid;

import jakarta.inject.Inject;
import java.util.Optional;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.openid.ExternalIdentities;
import org.quantock.domain.access.openid.ExternalIdentity;

/**
 * Signs in whoever the provider has vouched for, if they are linked to a person whose account has
 * not ended (ACC-50, ACC-52). Success and refusal are both on record.
 */
@UseCase
@Requires(Permission.PUBLIC)
public class SignInByProvider {

  private ExternalIdentities identities;
  private People people;
  private Admission admission;
  private AuditTrail audit;

  protected SignInByProvider() {}

  @Inject
  public SignInByProvider(
      ExternalIdentities identities, People people, Admission admission, AuditTrail audit) {
    this.identities = identities;
    this.people = people;
    this.admission = admission;
    this.audit = audit;
  }

  /**
   * @param admitted empty for somebody who does not come in
   * @param linked whether the identity belongs to a person, if only one whose account has ended
   */
  public record Answer(Optional<Admitted> admitted, boolean linked) {}

  public Answer handle(VerifiedIdentity verified, Origin origin) {
    Optional<ExternalIdentity> identity = identities.of(verified.who());
    if (identity.isEmpty()) {
      audit.record(
          SignInByProvider.class,
          "person",
          "unknown",
          "Sign-in through %s refused for %s, who is linked to nobody"
              .formatted(verified.who().issuer(), Shown.of(verified.who().subject())));
      return new Answer(Optional.empty(), false);
    }
    Person person = people.get(identity.get().person());
    if (!admission.mayBegin(person)) {
      audit.record(
          SignInByProvider.class,
          "person",
          person.id(),
          "Sign-in through %s refused for %s, whose account has ended or who holds no role"
              .formatted(verified.who().issuer(), person.name()));
      return new Answer(Optional.empty(), true);
    }
    return new Answer(
        Optional.of(
            admission.admit(SignInByProvider.class, person, identity.get(), verified, origin)),
        true);
  }
}
