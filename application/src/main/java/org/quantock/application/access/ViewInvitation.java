package org.quantock.application.access;

import jakarta.inject.Inject;
import java.util.Optional;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Invitation;
import org.quantock.domain.access.Invitations;
import org.quantock.domain.access.LinkText;
import org.quantock.domain.access.Permission;

/** What a person sees who follows the link of an invitation. */
@Query
@Requires(Permission.PUBLIC)
public class ViewInvitation {

  private Invitations invitations;
  private Sessions now;

  protected ViewInvitation() {}

  @Inject
  public ViewInvitation(Invitations invitations, Sessions now) {
    this.invitations = invitations;
    this.now = now;
  }

  /** Empty where the link admits nobody: it is mistyped, used, withdrawn or too old. */
  public Optional<InvitationRow> ask(String token) {
    return open(token).map(invitation -> InvitationRow.of(invitation, now.now()));
  }

  private Optional<Invitation> open(String token) {
    return LinkText.read(token)
        .flatMap(text -> invitations.hashed(text.hash()))
        .filter(invitation -> invitation.admits(now.now()));
  }
}
