package org.quantock.application.access;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Invitation;
import org.quantock.domain.access.InvitationId;
import org.quantock.domain.access.Invitations;
import org.quantock.domain.access.Mailboxes;
import org.quantock.domain.access.PasswordReset;
import org.quantock.domain.access.PasswordResets;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;

/**
 * The invitations to the organisations whose people the caller manages (ACC-33); and for the system
 * administrator the new passwords that were asked for and do not go by mail.
 */
@Query
@Requires(Permission.MANAGE_PEOPLE)
public class ListInvitations {

  private static final int MOST = 200;

  private Invitations invitations;
  private PasswordResets resets;
  private AccountScope scope;
  private People people;
  private Mailboxes mailboxes;
  private Letters letters;
  private Sessions now;

  protected ListInvitations() {}

  @Inject
  public ListInvitations(
      Invitations invitations,
      PasswordResets resets,
      AccountScope scope,
      People people,
      Mailboxes mailboxes,
      Letters letters,
      Sessions now) {
    this.invitations = invitations;
    this.resets = resets;
    this.scope = scope;
    this.people = people;
    this.mailboxes = mailboxes;
    this.letters = letters;
    this.now = now;
  }

  /**
   * @param resets those whose link somebody has to hand over
   */
  public record Listed(List<InvitationRow> invitations, List<ResetRow> resets, boolean byMail) {}

  /** Somebody asked for a new password. */
  public record ResetRow(String id, String name, String userName, Instant askedAt) {}

  public Listed ask() {
    Instant at = now.now();
    return new Listed(
        invitations.newest(MOST).stream()
            .filter(each -> scope.manages(each.organisation()))
            .map(each -> InvitationRow.of(each, at))
            .toList(),
        (scope.managesAll() ? resets.unused(MOST) : List.<PasswordReset>of())
            .stream()
                .filter(reset -> reset.isOpen(at) && !goesByMail(reset))
                .map(this::row)
                .toList(),
        letters.goOut());
  }

  /** One invitation. */
  public InvitationRow ask(InvitationId id) {
    Invitation invitation = scope.own(invitations.get(id));
    return InvitationRow.of(invitation, now.now());
  }

  private boolean goesByMail(PasswordReset reset) {
    return letters.goOut() && mailboxes.of(reset.person()).isPresent();
  }

  private ResetRow row(PasswordReset reset) {
    Person person = people.get(reset.person());
    return new ResetRow(reset.id().toString(), person.name(), person.userName(), reset.askedAt());
  }
}
