package org.quantock.domain.access;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.RuleViolated;

/**
 * That somebody asked for a new password, and the one-time link by which they choose it (ACC-17).
 */
@Entity
public class PasswordReset {

  @EmbeddedId private PasswordResetId id;
  private PersonId person;
  private Instant askedAt;
  private String hash;
  private Instant expiresAt;
  private Instant usedAt;
  @Version private int version;

  protected PasswordReset() {}

  public PasswordReset(PersonId person, Instant askedAt) {
    this.id = PasswordResetId.fresh();
    this.person = person;
    this.askedAt = askedAt;
  }

  /** A new link; the one before admits nobody any more. */
  public void link(LinkText text, Instant now, Duration lasts) {
    if (usedAt != null) {
      throw expired();
    }
    hash = text.hash();
    expiresAt = now.plus(lasts);
  }

  /** Whether this is the hash of its newest link. */
  public boolean isLinkedBy(String hashed) {
    return hashed.equals(hash);
  }

  /** Whether its link can be used at this moment. */
  public boolean admits(Instant now) {
    return usedAt == null && expiresAt != null && now.isBefore(expiresAt);
  }

  /** Whether no link was made yet, or one that can still be used. */
  public boolean isOpen(Instant now) {
    return usedAt == null && (expiresAt == null || now.isBefore(expiresAt));
  }

  /** ACC-17. Once, in time. */
  public void use(Instant now) {
    if (!admits(now)) {
      throw expired();
    }
    usedAt = now;
    hash = null;
  }

  /** Made void by something that happened after it was asked for. */
  public void lapse(Instant now) {
    if (usedAt == null) {
      usedAt = now;
      hash = null;
    }
  }

  private static RuleViolated expired() {
    return new RuleViolated(
        "reset-expired",
        "This link was used already or has expired. Ask for a new one on the sign-in page.");
  }

  public PasswordResetId id() {
    return id;
  }

  public PersonId person() {
    return person;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public Optional<Instant> expiresAt() {
    return Optional.ofNullable(expiresAt);
  }

  public Optional<Instant> usedAt() {
    return Optional.ofNullable(usedAt);
  }
}
