package org.quantock.domain.access;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.Problems;
import org.quantock.domain.shared.RuleViolated;

/**
 * What lets a program act for a person. Its times are those of the clock, as those of the sign-in
 * are, and not business dates. A token that is revoked stays on record.
 */
@Entity
public class ApiToken {

  /** The longest that a token with an end can last. */
  public static final int LONGEST_DAYS = 366;

  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  @EmbeddedId private ApiTokenId id;
  private PersonId person;
  private String name;
  private String hash;
  private Instant madeAt;
  private Instant expiresAt;

  /** Written beside the entity: using a token is no change of it. */
  @Column(insertable = false, updatable = false)
  private Instant lastUsedAt;

  private Instant revokedAt;
  private PersonId revokedBy;

  @ElementCollection(fetch = FetchType.EAGER)
  @Enumerated(EnumType.STRING)
  private Set<Permission> permissions;

  @ElementCollection(fetch = FetchType.EAGER)
  private Set<OrganisationCode> organisations;

  @Version private int version;

  protected ApiToken() {}

  /**
   * @param own the person as they may act now, for each of their organisations: one or more
   * @param name what the person calls it: the program that uses it
   * @param scope what it may do, and for whom (ACC-40)
   * @param days how long it lasts; null for until it is revoked
   */
  public ApiToken(
      Collection<Actor> own,
      String name,
      TokenScope scope,
      TokenText text,
      Instant madeAt,
      Integer days) {
    var problems = new Problems();
    problems.text("name", "a name for the token", name, 100);
    problems.require(
        days == null || (days >= 1 && days <= LONGEST_DAYS),
        "days",
        "A token lasts from 1 to %d days, or until you revoke it.".formatted(LONGEST_DAYS));
    scope.mustBeOf(own, problems);
    problems.refuse();
    this.id = ApiTokenId.fresh();
    this.person = own.iterator().next().id();
    this.permissions = new HashSet<>(scope.permissions());
    this.organisations = new HashSet<>(scope.organisations());
    this.name = name.strip();
    this.hash = text.hash();
    this.madeAt = madeAt;
    this.expiresAt = days == null ? null : madeAt.plus(Duration.ofDays(days));
  }

  /** ACC-7. Whether it signs its person in at this moment; compared in constant time. */
  public boolean admits(TokenText shown, Instant now) {
    boolean same =
        MessageDigest.isEqual(
            hash.getBytes(StandardCharsets.US_ASCII),
            shown.hash().getBytes(StandardCharsets.US_ASCII));
    return same && isLive(now);
  }

  /** Whether it is neither revoked nor expired. */
  public boolean isLive(Instant now) {
    return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
  }

  /** Whether a use now is worth noting: uses are noted once a minute at most. */
  public boolean isUseDue(Instant now) {
    return lastUsedAt == null || !now.isBefore(lastUsedAt.plus(NOTED_EVERY));
  }

  /** ACC-8. Ends it for good. */
  public void revoke(PersonId by, Instant at) {
    if (revokedAt != null) {
      throw new RuleViolated("token-revoked", "This token has been revoked already.");
    }
    revokedAt = at;
    revokedBy = by;
  }

  /** How far it goes. */
  public TokenScope scope() {
    return new TokenScope(permissions, organisations);
  }

  public ApiTokenId id() {
    return id;
  }

  public PersonId person() {
    return person;
  }

  public String name() {
    return name;
  }

  /** ACC-6. What it is found by. */
  public String hash() {
    return hash;
  }

  public Instant madeAt() {
    return madeAt;
  }

  /** When it stops by itself; empty for one that lasts until it is revoked. */
  public Optional<Instant> expiresAt() {
    return Optional.ofNullable(expiresAt);
  }

  /** When it was last shown, to the minute; empty where it never was. */
  public Optional<Instant> lastUsedAt() {
    return Optional.ofNullable(lastUsedAt);
  }

  public Optional<Instant> revokedAt() {
    return Optional.ofNullable(revokedAt);
  }

  public Optional<PersonId> revokedBy() {
    return Optional.ofNullable(revokedBy);
  }
}
