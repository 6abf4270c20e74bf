package org.quantock.application.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.EmailAddress;
import org.quantock.domain.access.Invitation;
import org.quantock.domain.access.Invitations;
import org.quantock.domain.access.LinkText;
import org.quantock.domain.access.Mailbox;
import org.quantock.domain.access.Mailboxes;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.RuleViolated;

/**
 * Makes the account of somebody who was invited, with the roles that whoever invited them gave
 * (ACC-16, ACC-31): what accepting with a password and accepting through the provider share.
 */
@ApplicationScoped
public class Acceptance {

  private Invitations invitations;
  private Mailboxes mailboxes;
  private AddPerson addPerson;
  private SlowDown slowDown;
  private Sessions now;
  private Caller caller;

  protected Acceptance() {}

  @Inject
  public Acceptance(
      Invitations invitations,
      Mailboxes mailboxes,
      AddPerson addPerson,
      SlowDown slowDown,
      Sessions now,
      Caller caller) {
    this.invitations = invitations;
    this.mailboxes = mailboxes;
    this.addPerson = addPerson;
    this.slowDown = slowDown;
    this.now = now;
    this.caller = caller;
  }

  /**
   * What somebody says who accepts.
   *
   * @param token what the link carries
   * @param email only the first administrator gives it; others were written to
   * @param address where the request came from
   */
  public record Guest(
      String token, String name, String userName, EmailAddress email, String address) {}

  /** The invitation that the link admits to. */
  public Invitation open(Guest guest) {
    slowDown.admit(guest.address());
    Invitation invitation =
        LinkText.read(guest.token())
            .flatMap(text -> invitations.hashed(text.hash()))
            .filter(each -> each.admits(now.now()))
            .orElseThrow(
                () ->
                    new RuleViolated(
                        "invitation-closed",
                        "This link was used already, was withdrawn or has expired. Ask for a new"
                            + " invitation."));
    slowDown.succeeded(guest.address());
    return invitation;
  }

  /** Where mail reaches them; null where the first administrator gave none. */
  public static EmailAddress email(Invitation invitation, Guest guest) {
    return invitation.email().orElse(guest.email());
  }

  /**
   * Makes the account.
   *
   * @param password null for somebody who signs in through the provider alone
   */
  public PersonId accept(Invitation invitation, Guest guest, String password) {
    PersonId person =
        caller.as(
            FirstAccount.INSTALLATION,
            () ->
                addPerson.handle(
                    new AddPerson.Command(
                        guest.userName(),
                        guest.name(),
                        invitation.organisation(),
                        invitation.roles(),
                        password,
                        invitation.invitedBy())));
    EmailAddress email = email(invitation, guest);
    if (email != null) {
      mailboxes.add(new Mailbox(person, email));
    }
    invitation.accept(person, now.now());
    return person;
  }
}
