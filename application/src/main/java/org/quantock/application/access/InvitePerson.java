package org.quantock.application.access;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.FreshProof;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.EmailAddress;
import org.quantock.domain.access.Invitation;
import org.quantock.domain.access.InvitationId;
import org.quantock.domain.access.Invitations;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.InvalidInput;

/** Invites a person to an account at an organisation whose people the caller manages (ACC-16). */
@UseCase
@FreshProof
@Requires(Permission.MANAGE_PEOPLE)
public class InvitePerson {

  private Invitations invitations;
  private AccountScope scope;
  private Letters letters;
  private Links links;
  private Sessions now;
  private Caller caller;
  private AuditTrail audit;

  protected InvitePerson() {}

  @Inject
  public InvitePerson(
      Invitations invitations,
      AccountScope scope,
      Letters letters,
      Links links,
      Sessions now,
      Caller caller,
      AuditTrail audit) {
    this.invitations = invitations;
    this.scope = scope;
    this.letters = letters;
    this.links = links;
    this.now = now;
    this.caller = caller;
    this.audit = audit;
  }

  public record Command(
      EmailAddress email, String name, OrganisationCode organisation, Set<Role> roles) {}

  /**
   * @param link the path of the link, to hand over; empty where it goes by mail
   */
  public record Invited(InvitationId id, Optional<String> link) {}

  public Invited handle(Command command) {
    if (command.roles().isEmpty()) {
      throw new InvalidInput("roles", "Choose at least one role.");
    }
    command.roles().forEach(role -> scope.mustGive(role, command.organisation(), "roles"));
    var invitation =
        new Invitation(
            command.email(),
            command.name(),
            command.organisation(),
            command.roles(),
            caller.person().id(),
            now.now());
    invitations.add(invitation);
    Optional<String> link = Optional.empty();
    if (letters.goOut()) {
      letters.invitation(invitation);
    } else {
      link = Optional.of(links.of(invitation));
    }
    audit.record(
        InvitePerson.class,
        "invitation",
        invitation.id(),
        "Invited %s (%s) to %s as %s"
            .formatted(
                invitation.name(),
                command.email(),
                command.organisation(),
                Role.titles(command.roles())));
    return new Invited(invitation.id(), link);
  }
}
