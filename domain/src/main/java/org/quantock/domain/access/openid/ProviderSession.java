package org.quantock.domain.access.openid;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.quantock.domain.access.SignInSessionId;
import org.quantock.domain.shared.PersonId;

/**
 * A session that began through the provider, and what the provider said of it. With it ends the
 * session here, which is looked at on every request (ACC-57).
 */
@Entity
public class ProviderSession {

  @EmbeddedId private ProviderSessionId id;
  private String issuer;
  private String subject;
  private String sid;
  private PersonId person;
  private SignInSessionId signInSession;
  private Instant startedAt;
  private Instant authenticatedAt;
  private String acr;
  private Instant endedAt;
  @Version private int version;

  protected ProviderSession() {}

  /**
   * @param signInSession the session here that ends with it
   * @param sid what the provider calls its own session; null where it does not say
   * @param authenticatedAt when the person last proved to the provider who they are
   * @param acr the level of assurance; null where the provider does not say
   */
  public ProviderSession(
      ExternalIdentity identity,
      SignInSessionId signInSession,
      String sid,
      Instant startedAt,
      Instant authenticatedAt,
      String acr) {
    this.id = ProviderSessionId.fresh();
    this.issuer = identity.who().issuer();
    this.subject = identity.who().subject();
    this.sid = sid;
    this.person = identity.person();
    this.signInSession = signInSession;
    this.startedAt = startedAt;
    this.authenticatedAt = authenticatedAt;
    this.acr = acr;
  }

  /** Notes that the person proved again who they are. */
  public void authenticatedAgain(Instant at, String level) {
    authenticatedAt = at;
    acr = level;
  }

  /** Ends it; one that has ended stays as it is. */
  public void end(Instant at) {
    if (endedAt == null) {
      endedAt = at;
    }
  }

  public boolean isLive() {
    return endedAt == null;
  }

  public ProviderSessionId id() {
    return id;
  }

  public ProviderSubject who() {
    return new ProviderSubject(issuer, subject);
  }

  public Optional<String> sid() {
    return Optional.ofNullable(sid);
  }

  public PersonId person() {
    return person;
  }

  /** The session here that ends with it. */
  public SignInSessionId signInSession() {
    return signInSession;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public Instant authenticatedAt() {
    return authenticatedAt;
  }

  public Optional<String> acr() {
    return Optional.ofNullable(acr);
  }

  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }
}
