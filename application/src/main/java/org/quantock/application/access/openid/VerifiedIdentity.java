package org.quantock.application.access.openid;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.quantock.domain.access.openid.ProviderSubject;

/**
 * Who the provider says somebody is, after every check of its token (ACC-55). Only the talk with
 * the provider makes one.
 */
public final class VerifiedIdentity implements Serializable {

  private static final long serialVersionUID = 1L;

  /** How long it can wait to be linked before the person has to sign in at the provider again. */
  private static final Duration KEEPS = Duration.ofMinutes(10);

  private final ProviderSubject who;
  private final String name;
  private final String sid;
  private final String acr;
  private final Instant authenticatedAt;
  private final Instant verifiedAt;

  VerifiedIdentity(
      ProviderSubject who,
      String name,
      String sid,
      String acr,
      Instant authenticatedAt,
      Instant verifiedAt) {
    this.who = Objects.requireNonNull(who);
    this.name = name;
    this.sid = sid;
    this.acr = acr;
    this.authenticatedAt = authenticatedAt;
    this.verifiedAt = verifiedAt;
  }

  public ProviderSubject who() {
    return who;
  }

  /** What the provider calls them; for their own eyes, nothing is looked up by it (ACC-50). */
  public Optional<String> name() {
    return Optional.ofNullable(name);
  }

  /** The provider's own session. */
  public Optional<String> sid() {
    return Optional.ofNullable(sid);
  }

  /** The level of assurance. */
  public Optional<String> acr() {
    return Optional.ofNullable(acr);
  }

  /** When the person proved who they are; where the provider does not say, long ago. */
  public Instant authenticatedAt() {
    return authenticatedAt;
  }

  /** Whether it is still fresh enough to be linked. */
  public boolean isFresh(Instant now) {
    return now.isBefore(verifiedAt.plus(KEEPS));
  }

  @Override
  public String toString() {
    return "somebody known at " + who.issuer();
  }
}
