package org.quantock.application.access;

import java.time.Instant;
import org.quantock.domain.access.ApiToken;
import org.quantock.domain.access.Person;

/**
 * One API token as listed; never its text.
 *
 * @param expiresAt null for one that lasts until it is revoked
 * @param lastUsedAt null for one that was never used
 * @param revokedAt null for one that was not revoked
 */
public record ApiTokenRow(
    String id,
    String personName,
    String organisation,
    String name,
    Instant madeAt,
    Instant expiresAt,
    Instant lastUsedAt,
    Instant revokedAt) {

  public static ApiTokenRow of(ApiToken token, Person person) {
    return new ApiTokenRow(
        token.id().toString(),
        person.name(),
        person.organisation().value(),
        token.name(),
        token.madeAt(),
        token.expiresAt().orElse(null),
        token.lastUsedAt().orElse(null),
        token.revokedAt().orElse(null));
  }

  /** How it stands at a moment, as one word. */
  public String state(Instant now) {
    if (revokedAt != null) {
      return "Revoked";
    }
    return expiresAt == null || now.isBefore(expiresAt) ? "Active" : "Expired";
  }
}
