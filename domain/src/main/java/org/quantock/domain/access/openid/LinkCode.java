package org.quantock.domain.access.openid;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.RuleViolated;

/**
 * Lets one person link their sign-in at the provider once (ACC-53). Its times are those of the
 * clock. A code that was used, has expired or was replaced stays on record.
 */
@Entity
public class LinkCode {

  /** How long a code works. */
  public static final Duration LASTS = Duration.ofDays(7);

  @EmbeddedId private LinkCodeId id;
  private PersonId person;
  private String hash;
  private PersonId madeBy;
  private Instant madeAt;
  private Instant expiresAt;
  private Instant usedAt;
  private Instant replacedAt;
  @Version private int version;

  protected LinkCode() {}

  public LinkCode(PersonId person, LinkCodeText text, PersonId madeBy, Instant madeAt) {
    this.id = LinkCodeId.fresh();
    this.person = person;
    this.hash = text.hash();
    this.madeBy = madeBy;
    this.madeAt = madeAt;
    this.expiresAt = madeAt.plus(LASTS);
  }

  /** Whether it can be used now. */
  public boolean works(Instant now) {
    return usedAt == null && replacedAt == null && now.isBefore(expiresAt);
  }

  /** Uses it, once. */
  public void use(Instant now) {
    if (!works(now)) {
      throw new RuleViolated(
          "link-code-dead", "This link code has been used, has expired or was replaced.");
    }
    usedAt = now;
  }

  /** Ends it because a newer one was made; one that no longer works stays as it is. */
  public void replace(Instant now) {
    if (works(now)) {
      replacedAt = now;
    }
  }

  public LinkCodeId id() {
    return id;
  }

  public PersonId person() {
    return person;
  }

  public String hash() {
    return hash;
  }

  public PersonId madeBy() {
    return madeBy;
  }

  public Instant madeAt() {
    return madeAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  public Optional<Instant> usedAt() {
    return Optional.ofNullable(usedAt);
  }

  public Optional<Instant> replacedAt() {
    return Optional.ofNullable(replacedAt);
  }
}
