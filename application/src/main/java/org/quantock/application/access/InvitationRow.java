package org.quantock.application.access;

import java.time.Instant;
import java.util.Set;
import org.quantock.domain.access.Invitation;
import org.quantock.domain.access.Role;

/**
 * One invitation as listed; never its link.
 *
 * @param expiresAt null where no link was made yet
 * @param state as one word: Open, Expired, Accepted or Withdrawn
 */
public record InvitationRow(
    String id,
    String name,
    String email,
    String organisation,
    Set<Role> roles,
    Instant madeAt,
    Instant expiresAt,
    String state) {

  public static InvitationRow of(Invitation invitation, Instant now) {
    return new InvitationRow(
        invitation.id().toString(),
        invitation.name(),
        invitation.email().map(each -> each.value()).orElse(""),
        invitation.organisation().value(),
        invitation.roles(),
        invitation.madeAt(),
        invitation.expiresAt().orElse(null),
        state(invitation, now));
  }

  private static String state(Invitation invitation, Instant now) {
    if (invitation.acceptedAt().isPresent()) {
      return "Accepted";
    }
    if (invitation.withdrawnAt().isPresent()) {
      return "Withdrawn";
    }
    boolean expired = invitation.expiresAt().filter(until -> !now.isBefore(until)).isPresent();
    return expired ? "Expired" : "Open";
  }

  /** Whether it can be sent again and withdrawn. */
  public boolean open() {
    return state.equals("Open") || state.equals("Expired");
  }

  /** The roles as people say them. */
  public String roleTitles() {
    return Role.titles(roles);
  }
}
