package org.quantock.application.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.quantock.domain.access.EmailAddress;
import org.quantock.domain.access.Invitation;
import org.quantock.domain.access.Mail;
import org.quantock.domain.access.Mailboxes;
import org.quantock.domain.access.Outbox;
import org.quantock.domain.access.PasswordReset;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.RoleGrant;

/** Writes the mails, and puts them into the outbox with the act that they tell of (ACC-14). */
@ApplicationScoped
public class Letters {

  private static final String FOOT =
      """

      Did you not expect this mail? Then tell the system administrator of your area team, and do
      not follow a link in it.

      Quantock
      """;

  private Outbox outbox;
  private Mailboxes mailboxes;
  private MailSettings settings;
  private Sessions now;

  protected Letters() {}

  @Inject
  public Letters(Outbox outbox, Mailboxes mailboxes, MailSettings settings, Sessions now) {
    this.outbox = outbox;
    this.mailboxes = mailboxes;
    this.settings = settings;
    this.now = now;
  }

  /** Whether mail goes out; where not, whoever acts hands the link over. */
  public boolean goOut() {
    return settings.isConfigured();
  }

  public void invitation(Invitation invitation) {
    EmailAddress to = invitation.email().orElse(null);
    if (to != null && goOut()) {
      outbox.add(
          Mail.inviting(
              to,
              "Your account for Quantock",
              """
              Hello %s,

              you are invited to use Quantock for %s. Follow this link to choose a user name and
              a password:

              %s

              The link works once.
              """
                      .formatted(invitation.name(), invitation.organisation(), Mail.LINK)
                  + FOOT,
              invitation.id(),
              now.now()));
    }
  }

  /** Whether the person has an address to send it to. */
  public boolean reset(Person person, PasswordReset reset) {
    EmailAddress to = mailboxes.of(person.id()).map(each -> each.email()).orElse(null);
    if (to == null || !goOut()) {
      return false;
    }
    outbox.add(
        Mail.resetting(
            to,
            "A new password for Quantock",
            """
            Hello %s,

            somebody asked for a new password for your account %s. Was it you? Then follow this
            link to choose one:

            %s

            The link works once and not for long. Without it your password stays as it is.
            """
                    .formatted(person.name(), person.userName(), Mail.LINK)
                + FOOT,
            reset.id(),
            now.now()));
    return true;
  }

  public void passwordChanged(Person person) {
    tell(
        person,
        "Your password for Quantock was changed",
        "the password of your account %s was changed, and every other session was ended."
            .formatted(person.userName()));
  }

  public void factorRemoved(Person person) {
    tell(
        person,
        "Your second factor for Quantock was taken away",
        "a system administrator took away the second factor of your account %s. At your next"
                .formatted(person.userName())
            + " sign-in you set up another.");
  }

  /** Goes to the address that the person has at this moment. */
  public void emailChanged(Person person, EmailAddress chosen) {
    tell(
        person,
        "Your e-mail address for Quantock was changed",
        "mail about your account %s goes to %s from now on.".formatted(person.userName(), chosen));
  }

  /** ACC-38. The reason is on the page, not in the mail. */
  public void emergency(Person auditor, Person who, RoleGrant taken) {
    tell(
        auditor,
        "Quantock: a role was taken in an emergency",
        "%s took the role %s at %s in an emergency. The reason and what was done with it"
                .formatted(who.name(), taken.role().title(), taken.organisation())
            + " are in the audit record.");
  }

  private void tell(Person person, String subject, String what) {
    Instant at = now.now();
    if (goOut()) {
      mailboxes
          .of(person.id())
          .ifPresent(
              mailbox ->
                  outbox.add(
                      new Mail(
                          mailbox.email(),
                          subject,
                          "Hello %s,%n%n%s%n".formatted(person.name(), what) + FOOT,
                          at)));
    }
  }
}
