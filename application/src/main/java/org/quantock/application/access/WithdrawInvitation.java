package org.quantock.application.access;

import jakarta.inject.Inject;
import java.time.Instant;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Invitation;
import org.quantock.domain.access.InvitationId;
import org.quantock.domain.access.Invitations;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;

/** Withdraws an invitation: its link admits nobody any more (ACC-16). */
@UseCase
@Requires(Permission.MANAGE_PEOPLE)
public class WithdrawInvitation {

  private Invitations invitations;
  private AccountScope scope;
  private Sessions now;
  private AuditTrail audit;

  protected WithdrawInvitation() {}

  @Inject
  public WithdrawInvitation(
      Invitations invitations, AccountScope scope, Sessions now, AuditTrail audit) {
    this.invitations = invitations;
    this.scope = scope;
    this.now = now;
    this.audit = audit;
  }

  public void handle(InvitationId id) {
    Invitation invitation = scope.own(invitations.get(id));
    Instant at = now.now();
    String before = InvitationRow.of(invitation, at).state();
    invitation.withdraw(at);
    audit.record(
        Deed.done(
                WithdrawInvitation.class,
                "invitation",
                id,
                "Withdrew the invitation of " + invitation.name())
            .changing("state", before, InvitationRow.of(invitation, at).state()));
  }
}
