package org.quantock.application.access;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Mail;
import org.quantock.domain.access.MailId;
import org.quantock.domain.access.MailState;
import org.quantock.domain.access.Outbox;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.shared.RuleViolated;

/** Has a mail sent again of which nobody knows whether it went, or that was not taken (ACC-14). */
@UseCase
@Requires(Permission.MANAGE_ACCOUNTS)
public class SendMailAgain {

  private Outbox outbox;
  private Sessions now;
  private AuditTrail audit;

  protected SendMailAgain() {}

  @Inject
  public SendMailAgain(Outbox outbox, Sessions now, AuditTrail audit) {
    this.outbox = outbox;
    this.now = now;
    this.audit = audit;
  }

  public void handle(MailId id) {
    Mail mail = outbox.get(id);
    if (!MailRow.of(mail).canBeSentAgain()) {
      throw new RuleViolated(
          "mail-not-stuck",
          "This mail is %s; there is nothing to send again."
              .formatted(mail.state().title().toLowerCase(java.util.Locale.ROOT)));
    }
    MailState before = mail.state();
    mail.tryAgain(now.now());
    audit.record(
        Deed.done(
                SendMailAgain.class,
                "mail",
                id,
                "Had the mail “%s” sent again".formatted(mail.subject()))
            .changing("state", before.title(), mail.state().title()));
  }
}
