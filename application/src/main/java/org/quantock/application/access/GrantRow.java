package org.quantock.application.access;

import java.time.Instant;
import java.time.LocalDate;
import org.quantock.domain.access.RoleGrant;

/**
 * One role that a person holds, held or will hold.
 *
 * @param untilDay null for no end
 * @param givenBy the name of who gave it
 * @param reason why it was taken in an emergency; null for one that was given
 * @param expiresAt when it ends by itself; null for one that was given
 * @param state how it stands, in a word or two
 * @param open whether it can be ended: it gives its role now or will
 */
public record GrantRow(
    String id,
    String role,
    String organisation,
    LocalDate fromDay,
    LocalDate untilDay,
    String givenBy,
    Instant grantedAt,
    String reason,
    Instant expiresAt,
    String state,
    boolean open) {

  static GrantRow of(RoleGrant grant, String givenBy, LocalDate today, Instant now) {
    return new GrantRow(
        grant.id().toString(),
        grant.role().title(),
        grant.organisation().value(),
        grant.fromDay(),
        grant.untilDay().orElse(null),
        givenBy,
        grant.grantedAt(),
        grant.reason().orElse(null),
        grant.expiresAt().orElse(null),
        state(grant, today, now),
        grant.isOpen(today, now));
  }

  private static String state(RoleGrant grant, LocalDate today, Instant now) {
    if (!grant.isOpen(today, now)) {
      return "Ended";
    }
    if (!grant.isInForce(today, now)) {
      return "Not yet";
    }
    return grant.isEmergency() ? "Emergency" : "In force";
  }
}
