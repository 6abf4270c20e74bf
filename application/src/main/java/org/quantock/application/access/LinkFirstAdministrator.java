package org.quantock.application.access;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Invitation;
import org.quantock.domain.access.Invitations;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Role;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.organisation.OrganisationCode;

/**
 * Makes the link by which the first administrator makes an account; the one before becomes void.
 */
@UseCase
@Requires(Permission.MANAGE_ACCOUNTS)
public class LinkFirstAdministrator {

  private Invitations invitations;
  private Links links;
  private Sessions now;
  private AuditTrail audit;

  protected LinkFirstAdministrator() {}

  @Inject
  public LinkFirstAdministrator(
      Invitations invitations, Links links, Sessions now, AuditTrail audit) {
    this.invitations = invitations;
    this.links = links;
    this.now = now;
    this.audit = audit;
  }

  /** The path of the link. */
  public String handle() {
    Invitation invitation =
        invitations.newest(1).stream()
            .filter(Invitation::isOpen)
            .findFirst()
            .orElseGet(this::invite);
    Instant before = invitation.expiresAt().orElse(null);
    String path = links.of(invitation);
    audit.record(
        Deed.done(
                LinkFirstAdministrator.class,
                "invitation",
                invitation.id(),
                "Printed a link for the first administrator")
            .changing("link ends", before, invitation.expiresAt().orElse(null)));
    return path;
  }

  private Invitation invite() {
    var invitation =
        new Invitation(
            null,
            "First administrator",
            new OrganisationCode("QUANTOCK"),
            Set.of(Role.SYSTEM_ADMINISTRATOR),
            FirstAccount.INSTALLATION.id(),
            now.now());
    invitations.add(invitation);
    return invitation;
  }
}
