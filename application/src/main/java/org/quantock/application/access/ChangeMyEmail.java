package org.quantock.application.access;

import jakarta.inject.Inject;
import java.util.Optional;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.FreshProof;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.EmailAddress;
import org.quantock.domain.access.Mailbox;
import org.quantock.domain.access.Mailboxes;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.shared.PersonId;

/** Changes where the caller gets mail; both addresses are told (ACC-25). */
@UseCase
@FreshProof
@Requires(Permission.SIGNED_IN)
public class ChangeMyEmail {

  private People people;
  private Mailboxes mailboxes;
  private Letters letters;
  private Caller caller;
  private AuditTrail audit;

  protected ChangeMyEmail() {}

  @Inject
  public ChangeMyEmail(
      People people, Mailboxes mailboxes, Letters letters, Caller caller, AuditTrail audit) {
    this.people = people;
    this.mailboxes = mailboxes;
    this.letters = letters;
    this.caller = caller;
    this.audit = audit;
  }

  public void handle(EmailAddress email) {
    PersonId person = caller.person().id();
    Optional<Mailbox> mailbox = mailboxes.of(person);
    EmailAddress before = mailbox.map(Mailbox::email).orElse(null);
    letters.emailChanged(people.get(person), email);
    mailbox.ifPresentOrElse(
        known -> known.move(email), () -> mailboxes.add(new Mailbox(person, email)));
    letters.emailChanged(people.get(person), email);
    audit.record(
        Deed.done(
                ChangeMyEmail.class,
                "person",
                person,
                caller.person().name() + " changed their address")
            .changing("e-mail address", before, email));
  }
}
