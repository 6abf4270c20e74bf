package org.quantock.application.access;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quantock.domain.access.EmailAddress;
import org.quantock.domain.access.Invitation;
import org.quantock.domain.access.InvitationId;
import org.quantock.domain.access.Invitations;
import org.quantock.domain.access.LinkText;
import org.quantock.domain.access.Mail;
import org.quantock.domain.access.MailId;
import org.quantock.domain.access.MailState;
import org.quantock.domain.access.Mailbox;
import org.quantock.domain.access.Mailboxes;
import org.quantock.domain.access.Outbox;
import org.quantock.domain.access.PasswordReset;
import org.quantock.domain.access.PasswordResetId;
import org.quantock.domain.access.PasswordResets;
import org.quantock.domain.access.SecondFactor;
import org.quantock.domain.access.SecondFactors;
import org.quantock.domain.access.SignInSession;
import org.quantock.domain.access.SignInSessionId;
import org.quantock.domain.access.SignInSessions;
import org.quantock.domain.access.Throttle;
import org.quantock.domain.shared.PersonId;

/** What signing in needs to remember, in memory, for tests of use cases. */
public final class InMemoryIdentity {

  private InMemoryIdentity() {}

  public static final class Invited implements Invitations {
    private final Map<InvitationId, Invitation> all = new LinkedHashMap<>();

    @Override
    public void add(Invitation invitation) {
      all.put(invitation.id(), invitation);
    }

    @Override
    public Optional<Invitation> find(InvitationId id) {
      return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<Invitation> hashed(String hash) {
      return all.values().stream().filter(each -> each.isLinkedBy(hash)).findFirst();
    }

    @Override
    public List<Invitation> newest(int limit) {
      List<Invitation> newest = new ArrayList<>(all.values());
      newest.sort(Comparator.comparing(Invitation::madeAt).reversed());
      return newest.stream().limit(limit).toList();
    }
  }

  static final class Resets implements PasswordResets {
    private final List<PasswordReset> all = new ArrayList<>();

    @Override
    public void add(PasswordReset reset) {
      all.add(reset);
    }

    @Override
    public Optional<PasswordReset> find(PasswordResetId id) {
      return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public Optional<PasswordReset> hashed(String hash) {
      return all.stream().filter(each -> each.isLinkedBy(hash)).findFirst();
    }

    @Override
    public List<PasswordReset> unused(PersonId person) {
      return unused(Integer.MAX_VALUE).stream()
          .filter(each -> each.person().equals(person))
          .toList();
    }

    @Override
    public List<PasswordReset> unused(int limit) {
      return all.stream().filter(each -> each.usedAt().isEmpty()).limit(limit).toList();
    }
  }

  public static final class Boxes implements Mailboxes {
    private final Map<PersonId, Mailbox> all = new LinkedHashMap<>();

    @Override
    public void add(Mailbox mailbox) {
      all.put(mailbox.person(), mailbox);
    }

    @Override
    public Optional<Mailbox> of(PersonId person) {
      return Optional.ofNullable(all.get(person));
    }

    @Override
    public List<Mailbox> at(EmailAddress email) {
      return all.values().stream().filter(each -> each.email().equals(email)).toList();
    }
  }

  static final class Mails implements Outbox, OutboxWork {
    final Map<MailId, Mail> all = new LinkedHashMap<>();

    @Override
    public void add(Mail mail) {
      all.put(mail.id(), mail);
    }

    @Override
    public Optional<Mail> find(MailId id) {
      return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<Mail> newest(int limit) {
      return all.values().stream().limit(limit).toList();
    }

    @Override
    public List<MailId> due(Instant now, int limit) {
      return all.values().stream()
          .filter(each -> each.isDue(now))
          .limit(limit)
          .map(Mail::id)
          .toList();
    }

    @Override
    public boolean take(MailId mail, Instant leasedUntil) {
      boolean free = get(mail).state() == MailState.WAITING;
      if (free) {
        get(mail).lease(leasedUntil);
      }
      return free;
    }

    @Override
    public void sent(MailId mail, Instant at) {
      get(mail).sent(at);
    }

    @Override
    public void refusedForNow(MailId mail, String why, Instant now) {
      get(mail).refusedForNow(why, now);
    }

    @Override
    public void refused(MailId mail, String why) {
      get(mail).refused(why);
    }

    @Override
    public void lostSight(MailId mail, String why) {
      get(mail).lostSight(why);
    }

    @Override
    public List<MailId> silent(Instant now) {
      return all.values().stream()
          .filter(each -> each.leasedUntil().filter(until -> !until.isAfter(now)).isPresent())
          .map(Mail::id)
          .toList();
    }

    @Override
    public Optional<Envelope> read(MailId mail) {
      return find(mail)
          .map(
              each ->
                  new Envelope(
                      mail, each.recipient().value(), each.subject(), each.text().orElse("")));
    }
  }

  static final class Known implements SecondFactors {
    private final Map<PersonId, SecondFactor> all = new HashMap<>();

    @Override
    public void add(SecondFactor factor) {
      all.put(factor.person(), factor);
    }

    @Override
    public Optional<SecondFactor> of(PersonId person) {
      return Optional.ofNullable(all.get(person));
    }

    @Override
    public List<SecondFactor> confirmed() {
      return all.values().stream().filter(SecondFactor::isConfirmed).toList();
    }

    @Override
    public void remove(SecondFactor factor) {
      all.remove(factor.person());
    }
  }

  static final class Begun implements SignInSessions, SessionUse {
    private final List<SignInSession> all = new ArrayList<>();
    final Map<SignInSessionId, Instant> uses = new HashMap<>();

    @Override
    public void add(SignInSession session) {
      all.add(session);
    }

    @Override
    public Optional<SignInSession> find(SignInSessionId id) {
      return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public List<SignInSession> open(PersonId person) {
      return all.stream()
          .filter(each -> each.person().equals(person) && each.endedAt().isEmpty())
          .toList();
    }

    @Override
    public void note(SignInSessionId session, Instant now) {
      uses.put(session, now);
    }
  }

  public static final class Counted implements Attempts {
    private record Count(int failures, Instant last) {}

    private final Map<String, Count> all = new HashMap<>();

    @Override
    public Duration admit(String name, Throttle throttle, Instant now) {
      Count count = all.getOrDefault(name, new Count(0, Instant.EPOCH));
      boolean forgotten = !now.isBefore(count.last().plus(Throttle.FORGOTTEN));
      Instant until = forgotten ? now : throttle.until(count.failures(), count.last());
      if (until.isAfter(now)) {
        return Duration.between(now, until);
      }
      all.put(name, new Count(forgotten ? 1 : count.failures() + 1, now));
      return Duration.ZERO;
    }

    @Override
    public void forgive(String name) {
      all.computeIfPresent(name, (n, c) -> new Count(Math.max(0, c.failures() - 1), c.last()));
    }

    @Override
    public void forget(String name) {
      all.remove(name);
    }
  }

  /** The hash of the text that a link's path carries. */
  static LinkText carried(String path) {
    return LinkText.read(path.replaceFirst("^.*token=", "")).orElseThrow();
  }
}
