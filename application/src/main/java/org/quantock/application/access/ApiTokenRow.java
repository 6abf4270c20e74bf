package org.quantock.application.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.quantock.domain.access.ApiToken;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.TokenScope;
import org.quantock.domain.organisation.OrganisationCode;

/**
 * One API token as listed; never its text.
 *
 * @param may what it may do, in words
 * @param actsFor the organisations it acts for
 * @param expiresAt null for one that lasts until it is revoked
 * @param lastUsedAt null for one that was never used
 * @param revokedAt null for one that was not revoked
 */
public record ApiTokenRow(
    String id,
    String personName,
    String organisation,
    String name,
    List<String> may,
    List<String> actsFor,
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
        TokenScope.words().entrySet().stream()
            .filter(each -> token.scope().permissions().contains(each.getKey()))
            .map(Map.Entry::getValue)
            .toList(),
        token.scope().organisations().stream().map(OrganisationCode::value).sorted().toList(),
        token.madeAt(),
        token.expiresAt().orElse(null),
        token.lastUsedAt().orElse(null),
        token.revokedAt().orElse(null));
  }

  /** What it may do and for whom, in one sentence. */
  public String scopeInWords() {
    return "%s, for %s".formatted(String.join("; ", may), String.join(", ", actsFor));
  }

  /** How it stands at a moment, as one word. */
  public String state(Instant now) {
    if (revokedAt != null) {
      return "Revoked";
    }
    return expiresAt == null || now.isBefore(expiresAt) ? "Active" : "Expired";
  }
}
