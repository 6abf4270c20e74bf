package org.quantock.application.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.access.MailId;

/** Port: what senders do with the outbox, each step at once and for good (ACC-14). */
public interface OutboxWork {

  /** The ids of mails that are due, the oldest first. */
  List<MailId> due(Instant now, int limit);

  /** Takes a mail, unless another sender took it first. */
  boolean take(MailId mail, Instant leasedUntil);

  void sent(MailId mail, Instant at);

  void refusedForNow(MailId mail, String why, Instant now);

  void refused(MailId mail, String why);

  void lostSight(MailId mail, String why);

  /** The mails whose senders said nothing until their leases ended. */
  List<MailId> silent(Instant now);

  Optional<Envelope> read(MailId mail);

  /**
   * What is needed to send a mail.
   *
   * @param text with the place for its link
   */
  record Envelope(MailId mail, String recipient, String subject, String text) {}
}
