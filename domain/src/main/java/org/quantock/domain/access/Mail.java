package org.quantock.domain.access;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A mail in the outbox: written in the transaction of the act that it tells of, sent later
 * (ACC-14). Its text is forgotten once it is sent. Where it is to carry a one-time link, it names
 * what the link is for; the link itself is made at the moment of sending and never kept (ACC-15).
 */
@Entity
public class Mail {

  /** Where in the text the link goes. */
  public static final String LINK = "{link}";

  /** After so many refusals for the time being it is not tried again: about two days. */
  public static final int MOST_TRIES = 50;

  private static final int LONGEST_LINE = 200;
  private static final Duration LONGEST_REST = Duration.ofHours(1);

  @EmbeddedId private MailId id;
  private EmailAddress recipient;
  private String subject;
  private String text;
  private InvitationId invitation;
  private PasswordResetId reset;

  @Enumerated(EnumType.STRING)
  private MailState state;

  private Instant madeAt;
  private Instant dueAt;
  private Instant leasedUntil;
  private Instant sentAt;
  private int tries;
  private String problem;
  @Version private int version;

  protected Mail() {}

  public Mail(EmailAddress recipient, String subject, String text, Instant madeAt) {
    if (subject.length() > LONGEST_LINE || subject.codePoints().anyMatch(Character::isISOControl)) {
      // ACC-13: what is no line cannot be a subject.
      throw new IllegalArgumentException("A subject is one line of at most " + LONGEST_LINE);
    }
    this.id = MailId.fresh();
    this.recipient = recipient;
    this.subject = subject;
    this.text = text;
    this.madeAt = madeAt;
    this.dueAt = madeAt;
    this.state = MailState.WAITING;
  }

  /** A mail whose {@link #LINK} leads to an invitation. */
  public static Mail inviting(
      EmailAddress recipient,
      String subject,
      String text,
      InvitationId invitation,
      Instant madeAt) {
    Mail mail = new Mail(recipient, subject, text, madeAt);
    mail.invitation = invitation;
    return mail;
  }

  /** A mail whose {@link #LINK} leads to a new password. */
  public static Mail resetting(
      EmailAddress recipient, String subject, String text, PasswordResetId reset, Instant madeAt) {
    Mail mail = new Mail(recipient, subject, text, madeAt);
    mail.reset = reset;
    return mail;
  }

  /** Whether somebody may take it to send it now. */
  public boolean isDue(Instant now) {
    return state == MailState.WAITING && !dueAt.isAfter(now);
  }

  /** ACC-14. Taken by one sender, who must tell what became of it before the lease ends. */
  public void lease(Instant until) {
    state = MailState.SENDING;
    leasedUntil = until;
    tries++;
  }

  public void sent(Instant at) {
    state = MailState.SENT;
    sentAt = at;
    text = null;
    problem = null;
    leasedUntil = null;
  }

  /** The mail server did not take it for now: tried again after a rest that grows. */
  public void refusedForNow(String why, Instant now) {
    leasedUntil = null;
    problem = shortened(why);
    if (tries >= MOST_TRIES) {
      state = MailState.FAILED;
    } else {
      state = MailState.WAITING;
      dueAt = now.plus(rest(tries));
    }
  }

  /** The mail server will never take it. */
  public void refused(String why) {
    state = MailState.FAILED;
    leasedUntil = null;
    problem = shortened(why);
  }

  /** ACC-14. Nobody knows whether it went; a second one is not sent unless a person says so. */
  public void lostSight(String why) {
    state = MailState.UNKNOWN;
    leasedUntil = null;
    problem = shortened(why);
  }

  /** A person has it sent again. */
  public void tryAgain(Instant now) {
    state = MailState.WAITING;
    dueAt = now;
    tries = 0;
  }

  private static Duration rest(int tries) {
    Duration rest = Duration.ofSeconds(30L << Math.min(tries - 1, 10));
    return rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
  }

  private static String shortened(String why) {
    String line = why == null ? "" : why.replaceAll("\\p{Cntrl}+", " ").strip();
    return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE - 1) + "…";
  }

  public MailId id() {
    return id;
  }

  public EmailAddress recipient() {
    return recipient;
  }

  public String subject() {
    return subject;
  }

  /** The text with the place for its link; empty once it was sent. */
  public Optional<String> text() {
    return Optional.ofNullable(text);
  }

  public Optional<InvitationId> invitation() {
    return Optional.ofNullable(invitation);
  }

  public Optional<PasswordResetId> reset() {
    return Optional.ofNullable(reset);
  }

  public MailState state() {
    return state;
  }

  public Instant madeAt() {
    return madeAt;
  }

  public Instant dueAt() {
    return dueAt;
  }

  public Optional<Instant> leasedUntil() {
    return Optional.ofNullable(leasedUntil);
  }

  public Optional<Instant> sentAt() {
    return Optional.ofNullable(sentAt);
  }

  public int tries() {
    return tries;
  }

  /** Why it was not sent; empty where nothing is wrong. */
  public Optional<String> problem() {
    return Optional.ofNullable(problem);
  }
}
