package org.quantock.application.access;

import jakarta.inject.Inject;
import java.util.Optional;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Invitation;
import org.quantock.domain.access.Invitations;
import org.quantock.domain.access.Mail;
import org.quantock.domain.access.MailId;
import org.quantock.domain.access.Outbox;
import org.quantock.domain.access.PasswordReset;
import org.quantock.domain.access.PasswordResets;
import org.quantock.domain.access.Permission;

/**
 * Makes the one-time link of a mail at the moment of sending, so that it stands nowhere but in the
 * mail (ACC-15).
 */
@UseCase
@Requires(Permission.MANAGE_ACCOUNTS)
public class FillInLink {

  private Outbox outbox;
  private Invitations invitations;
  private PasswordResets resets;
  private Links links;
  private MailSettings settings;
  private AuditTrail audit;

  protected FillInLink() {}

  @Inject
  public FillInLink(
      Outbox outbox,
      Invitations invitations,
      PasswordResets resets,
      Links links,
      MailSettings settings,
      AuditTrail audit) {
    this.outbox = outbox;
    this.invitations = invitations;
    this.resets = resets;
    this.links = links;
    this.settings = settings;
    this.audit = audit;
  }

  /** The text to send; empty where what the link is for is over, so that nothing is to be sent. */
  public Optional<String> handle(MailId id) {
    Mail mail = outbox.get(id);
    String text = mail.text().orElseThrow();
    Optional<String> path = path(mail);
    boolean needsNone = mail.invitation().isEmpty() && mail.reset().isEmpty();
    audit.record(
        FillInLink.class,
        "mail",
        id,
        needsNone || path.isPresent()
            ? "Sending the mail “%s”".formatted(mail.subject())
            : "The mail “%s” is not sent: its link leads nowhere any more"
                .formatted(mail.subject()));
    if (needsNone) {
      return Optional.of(text);
    }
    return path.map(link -> text.replace(Mail.LINK, settings.address().orElseThrow() + link));
  }

  private Optional<String> path(Mail mail) {
    if (mail.invitation().isPresent()) {
      return invitations.find(mail.invitation().get()).filter(Invitation::isOpen).map(links::of);
    }
    return mail.reset()
        .flatMap(resets::find)
        .filter((PasswordReset reset) -> reset.usedAt().isEmpty())
        .map(links::of);
  }
}
