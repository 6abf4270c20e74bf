package org.quantock.domain.access.openid;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.quantock.domain.shared.PersonId;

/** That somebody at a provider is a person on record (ACC-51). Taken away when it is unlinked. */
@Entity
public class ExternalIdentity {

  @EmbeddedId private ExternalIdentityId id;
  private String issuer;
  private String subject;
  private PersonId person;
  private Instant linkedAt;
  @Version private int version;

  protected ExternalIdentity() {}

  public ExternalIdentity(ProviderSubject who, PersonId person, Instant linkedAt) {
    this.id = ExternalIdentityId.fresh();
    this.issuer = who.issuer();
    this.subject = who.subject();
    this.person = person;
    this.linkedAt = linkedAt;
  }

  public ExternalIdentityId id() {
    return id;
  }

  public ProviderSubject who() {
    return new ProviderSubject(issuer, subject);
  }

  public PersonId person() {
    return person;
  }

  public Instant linkedAt() {
    return linkedAt;
  }
}
