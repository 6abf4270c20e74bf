package org.quantock.application.access;

import java.time.Instant;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.RoleGrant;

/**
 * One role that was taken in an emergency.
 *
 * @param endedAt when it was given back or ended; null where it ended by itself or lasts still
 */
public record EmergencyRow(
    String personName,
    String role,
    String organisation,
    String reason,
    Instant takenAt,
    Instant expiresAt,
    Instant endedAt) {

  public static EmergencyRow of(Person person, RoleGrant grant) {
    return new EmergencyRow(
        person.name(),
        grant.role().title(),
        grant.organisation().value(),
        grant.reason().orElseThrow(),
        grant.grantedAt(),
        grant.expiresAt().orElseThrow(),
        grant.endedAt().orElse(null));
  }

  public boolean isInForce(Instant now) {
    return endedAt == null && now.isBefore(expiresAt);
  }
}
