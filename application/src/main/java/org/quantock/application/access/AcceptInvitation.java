package org.quantock.application.access;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.EmailAddress;
import org.quantock.domain.access.Invitation;
import org.quantock.domain.access.Invitations;
import org.quantock.domain.access.LinkText;
import org.quantock.domain.access.Mailbox;
import org.quantock.domain.access.Mailboxes;
import org.quantock.domain.access.Permission;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.RuleViolated;

/**
 * Makes the account of a person who was invited: they choose a user name and a password (ACC-16),
 * and hold the roles that whoever invited them gave (ACC-31). The second factor, where the role
 * asks for one, follows at the first sign-in.
 */
@UseCase
@Requires(Permission.PUBLIC)
public class AcceptInvitation {

  private Invitations invitations;
  private Mailboxes mailboxes;
  private AddPerson addPerson;
  private Passwords passwords;
  private SlowDown slowDown;
  private Sessions now;
  private Caller caller;
  private AuditTrail audit;

  protected AcceptInvitation() {}

  @Inject
  public AcceptInvitation(
      Invitations invitations,
      Mailboxes mailboxes,
      AddPerson addPerson,
      Passwords passwords,
      SlowDown slowDown,
      Sessions now,
      Caller caller,
      AuditTrail audit) {
    this.invitations = invitations;
    this.mailboxes = mailboxes;
    this.addPerson = addPerson;
    this.passwords = passwords;
    this.slowDown = slowDown;
    this.now = now;
    this.caller = caller;
    this.audit = audit;
  }

  /**
   * @param token what the link carries
   * @param email only the first administrator gives it; others were written to
   * @param address where the request came from
   */
  public record Command(
      String token,
      String name,
      String userName,
      String password,
      EmailAddress email,
      String address) {}

  public PersonId handle(Command typed) {
    slowDown.admit(typed.address());
    Invitation invitation =
        LinkText.read(typed.token())
            .flatMap(text -> invitations.hashed(text.hash()))
            .filter(each -> each.admits(now.now()))
            .orElseThrow(
                () ->
                    new RuleViolated(
                        "invitation-closed",
                        "This link was used already, was withdrawn or has expired. Ask for a new"
                            + " invitation."));
    slowDown.succeeded(typed.address());
    EmailAddress email = invitation.email().orElse(typed.email());
    passwords.check(
        "password",
        typed.password(),
        typed.userName(),
        typed.name(),
        email == null ? null : email.value(),
        invitation.organisation().value());
    PersonId person =
        caller.as(
            FirstAccount.INSTALLATION,
            () ->
                addPerson.handle(
                    new AddPerson.Command(
                        typed.userName(),
                        typed.name(),
                        invitation.organisation(),
                        invitation.roles(),
                        typed.password(),
                        invitation.invitedBy())));
    if (email != null) {
      mailboxes.add(new Mailbox(person, email));
    }
    invitation.accept(person, now.now());
    caller.as(
        FirstAccount.INSTALLATION,
        () -> {
          audit.record(
              AcceptInvitation.class,
              "invitation",
              invitation.id(),
              invitation.name() + " accepted the invitation as " + typed.userName().strip());
          return null;
        });
    return person;
  }
}
