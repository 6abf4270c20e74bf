package org.quantock.application.access;

import java.time.Instant;
import org.quantock.domain.access.Mail;
import org.quantock.domain.access.MailState;

/**
 * One mail as listed; never its text.
 *
 * @param sentAt null where it was not sent
 * @param problem empty where nothing is wrong
 */
public record MailRow(
    String id,
    String recipient,
    String subject,
    MailState state,
    Instant madeAt,
    Instant sentAt,
    String problem) {

  public static MailRow of(Mail mail) {
    return new MailRow(
        mail.id().toString(),
        mail.recipient().value(),
        mail.subject(),
        mail.state(),
        mail.madeAt(),
        mail.sentAt().orElse(null),
        mail.problem().orElse(""));
  }

  /** Whether a person may have it sent again. */
  public boolean canBeSentAgain() {
    return state == MailState.UNKNOWN || state == MailState.FAILED;
  }
}
