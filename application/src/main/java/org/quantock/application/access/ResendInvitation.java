package org.quantock.application.access;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.FreshProof;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Invitation;
import org.quantock.domain.access.InvitationId;
import org.quantock.domain.access.Invitations;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.shared.RuleViolated;

/** Sends an invitation again with a new link; the link before becomes void (ACC-16). */
@UseCase
@FreshProof
@Requires(Permission.MANAGE_PEOPLE)
public class ResendInvitation {

  private Invitations invitations;
  private AccountScope scope;
  private Letters letters;
  private Links links;
  private AuditTrail audit;

  protected ResendInvitation() {}

  @Inject
  public ResendInvitation(
      Invitations invitations, AccountScope scope, Letters letters, Links links, AuditTrail audit) {
    this.invitations = invitations;
    this.scope = scope;
    this.letters = letters;
    this.links = links;
    this.audit = audit;
  }

  /** The path of the link, to hand over; empty where it goes by mail. */
  public Optional<String> handle(InvitationId id) {
    Invitation invitation = scope.own(invitations.get(id));
    if (invitation.email().isEmpty()) {
      throw new RuleViolated(
          "first-invitation", "The first administrator's link is printed at the start.");
    }
    Instant before = invitation.expiresAt().orElse(null);
    String path = links.of(invitation);
    boolean byMail = letters.goOut();
    if (byMail) {
      letters.invitation(invitation);
    }
    audit.record(
        Deed.done(
                ResendInvitation.class,
                "invitation",
                id,
                "Made a new link for the invitation of " + invitation.name())
            .changing("link ends", before, invitation.expiresAt().orElse(null)));
    return byMail ? Optional.empty() : Optional.of(path);
  }
}
