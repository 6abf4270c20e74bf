package org.quantock.application.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.MailId;

/**
 * Sends what is due in the outbox. A mail is taken by one sender, handed to the mail server, and
 * marked; where the mark is missing in the end, nobody knows whether it went, and a person decides
 * (ACC-14).
 */
@ApplicationScoped
public class MailRound {

  private static final int AT_ONCE = 50;

  private OutboxWork work;
  private FillInLink fillInLink;
  private Post post;
  private MailSettings settings;
  private Caller caller;
  private Clock clock;

  protected MailRound() {}

  @Inject
  public MailRound(
      OutboxWork work,
      FillInLink fillInLink,
      Post post,
      MailSettings settings,
      Caller caller,
      Clock clock) {
    this.work = work;
    this.fillInLink = fillInLink;
    this.post = post;
    this.settings = settings;
    this.caller = caller;
    this.clock = clock;
  }

  /** Does nothing where no mail server is configured. */
  public void go() {
    if (!settings.isConfigured()) {
      return;
    }
    for (MailId silent : work.silent(now())) {
      work.lostSight(silent, "The server that sent it stopped before it could tell");
    }
    for (MailId due : work.due(now(), AT_ONCE)) {
      if (work.take(due, now().plus(settings.lease()))) {
        send(due);
      }
    }
  }

  private void send(MailId mail) {
    Optional<String> text = caller.as(FirstAccount.INSTALLATION, () -> fillInLink.handle(mail));
    if (text.isEmpty()) {
      work.refused(mail, "Its link leads nowhere any more");
      return;
    }
    OutboxWork.Envelope envelope = work.read(mail).orElseThrow();
    Post.Answer answer =
        post.send(
            new OutboxWork.Envelope(mail, envelope.recipient(), envelope.subject(), text.get()));
    switch (answer.outcome()) {
      case TAKEN -> work.sent(mail, now());
      case NOT_NOW -> work.refusedForNow(mail, answer.why(), now());
      case REFUSED -> work.refused(mail, answer.why());
      case UNKNOWN -> work.lostSight(mail, answer.why());
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
