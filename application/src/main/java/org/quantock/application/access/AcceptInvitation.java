package org.quantock.application.access;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.EmailAddress;
import org.quantock.domain.access.Invitation;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.shared.PersonId;

/**
 * Makes the account of a person who was invited: they choose a user name and a password (ACC-16).
 * The second factor, where the role asks for one, follows at the first sign-in.
 */
@UseCase
@Requires(Permission.PUBLIC)
public class AcceptInvitation {

  private Acceptance acceptance;
  private Passwords passwords;
  private Caller caller;
  private AuditTrail audit;

  protected AcceptInvitation() {}

  @Inject
  public AcceptInvitation(
      Acceptance acceptance, Passwords passwords, Caller caller, AuditTrail audit) {
    this.acceptance = acceptance;
    this.passwords = passwords;
    this.caller = caller;
    this.audit = audit;
  }

  public PersonId handle(Acceptance.Guest guest, String password) {
    Invitation invitation = acceptance.open(guest);
    EmailAddress email = Acceptance.email(invitation, guest);
    passwords.check(
        "password",
        password,
        guest.userName(),
        guest.name(),
        email == null ? null : email.value(),
        invitation.organisation().value());
    PersonId person = acceptance.accept(invitation, guest, password);
    caller.as(
        FirstAccount.INSTALLATION,
        () -> {
          audit.record(
              Deed.done(
                      AcceptInvitation.class,
                      "invitation",
                      invitation.id(),
                      "%s accepted the invitation as %s"
                          .formatted(invitation.name(), guest.userName().strip()))
                  .changing("state", "Open", "Accepted")
                  .changing("e-mail address", null, email));
          return null;
        });
    return person;
  }
}
