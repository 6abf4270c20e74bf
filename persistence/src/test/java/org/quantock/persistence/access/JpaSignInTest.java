package org.quantock.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quantock.application.access.KeptFormStore;
import org.quantock.domain.access.EmailAddress;
import org.quantock.domain.access.Invitation;
import org.quantock.domain.access.LinkText;
import org.quantock.domain.access.Mail;
import org.quantock.domain.access.MailState;
import org.quantock.domain.access.Mailbox;
import org.quantock.domain.access.PasswordReset;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.RecoveryCode;
import org.quantock.domain.access.Role;
import org.quantock.domain.access.SecondFactor;
import org.quantock.domain.access.SignInSession;
import org.quantock.domain.access.Throttle;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.PersonId;
import org.quantock.persistence.shared.Database;

/** What signing in needs to remember, on both databases. */
class JpaSignInTest {

  private static final Instant NOW = Instant.parse("2026-11-26T09:00:00.123456Z");
  private static final EmailAddress EMAIL = EmailAddress.of("ann@nhs.example");

  @ParameterizedTest
  @EnumSource
  @DisplayName("ACC-16: an invitation is found by the hash of its newest link until it is accepted")
  void an_invitation_is_found_by_its_newest_link(Database database) {
    database.inTransaction(
        em -> {
          var invitations = new JpaInvitations(em);
          Person ann = person(em);
          Invitation invitation = invitation(NOW);
          invitations.add(invitation);
          LinkText before = LinkText.fresh();
          LinkText link = LinkText.fresh();
          invitation.link(before, NOW, Duration.ofDays(7));
          invitation.link(link, NOW, Duration.ofDays(7));
          invitations.add(invitation(NOW.plusSeconds(1)));
          reread(em);

          Invitation read = invitations.hashed(link.hash()).orElseThrow();
          assertThat(invitations.hashed(before.hash())).isEmpty();
          assertThat(read.roles()).containsExactlyInAnyOrder(Role.FINANCE, Role.REVIEWER);
          assertThat(read.email()).contains(EMAIL);
          assertThat(read.expiresAt()).contains(NOW.plus(Duration.ofDays(7)));
          assertThat(invitations.newest(1)).extracting(Invitation::id).doesNotContain(read.id());
          read.accept(ann.id(), NOW);
          reread(em);

          assertThat(invitations.hashed(link.hash())).isEmpty();
          assertThat(invitations.get(read.id()).person()).contains(ann.id());
        });
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("ACC-17: a reset is found by its link until it is used; mailboxes by address")
  void a_reset_is_found_by_its_link_until_it_is_used(Database database) {
    database.inTransaction(
        em -> {
          var resets = new JpaPasswordResets(em);
          Person ann = person(em);
          var mailboxes = new JpaMailboxes(em);
          mailboxes.add(new Mailbox(ann.id(), EMAIL));
          var reset = new PasswordReset(ann.id(), NOW);
          resets.add(reset);
          LinkText link = LinkText.fresh();
          reset.link(link, NOW, Duration.ofMinutes(30));
          reread(em);

          assertThat(mailboxes.at(EMAIL)).extracting(Mailbox::person).containsExactly(ann.id());
          assertThat(mailboxes.of(ann.id()).orElseThrow().email()).isEqualTo(EMAIL);
          assertThat(resets.unused(ann.id())).hasSize(1);
          assertThat(resets.unused(5)).hasSize(1);
          resets.hashed(link.hash()).orElseThrow().use(NOW);
          reread(em);

          assertThat(resets.hashed(link.hash())).isEmpty();
          assertThat(resets.unused(ann.id())).isEmpty();
          assertThat(resets.find(reset.id()).orElseThrow().usedAt()).contains(NOW);
        });
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("ACC-14: of two senders one takes a mail, and its word is kept")
  void of_two_senders_one_takes_a_mail(Database database) {
    database.inTransaction(
        em -> {
          var outbox = new JpaOutbox(em);
          var work = new JpaOutboxWork(em);
          var mail = new Mail(EMAIL, "Subject", "Text", NOW);
          var later = new Mail(EMAIL, "Later", "Text", NOW.plusSeconds(60));
          outbox.add(mail);
          outbox.add(later);
          reread(em);

          assertThat(work.due(NOW, 9)).containsExactly(mail.id());
          assertThat(work.take(mail.id(), NOW.plusSeconds(300))).isTrue();
          assertThat(work.take(mail.id(), NOW.plusSeconds(300))).isFalse();
          assertThat(work.due(NOW, 9)).isEmpty();
          assertThat(work.silent(NOW.plusSeconds(299))).isEmpty();
          assertThat(work.silent(NOW.plusSeconds(300))).containsExactly(mail.id());
          assertThat(work.read(mail.id()).orElseThrow().recipient()).isEqualTo(EMAIL.value());
          work.refusedForNow(mail.id(), "busy", NOW);
          assertThat(work.due(NOW.plusSeconds(30), 9)).containsExactly(mail.id());
          work.take(mail.id(), NOW.plusSeconds(300));
          work.lostSight(mail.id(), "silence");
          reread(em);
          assertThat(outbox.get(mail.id()).state()).isEqualTo(MailState.UNKNOWN);
          outbox.get(mail.id()).tryAgain(NOW);
          em.flush();
          work.take(mail.id(), NOW.plusSeconds(300));
          work.sent(mail.id(), NOW);
          work.refused(later.id(), "no such mailbox");
          reread(em);

          assertThat(outbox.get(mail.id()).text()).isEmpty();
          assertThat(outbox.newest(9))
              .extracting(Mail::state)
              .containsExactly(MailState.FAILED, MailState.SENT);
        });
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("ACC-19: a second factor comes back with its last step and its recovery codes")
  void a_second_factor_comes_back(Database database) {
    database.inTransaction(
        em -> {
          var factors = new JpaSecondFactors(em);
          Person ann = person(em);
          var factor = new SecondFactor(ann.id(), "open$AAAA");
          factors.add(factor);
          List<RecoveryCode> codes = RecoveryCode.fresh();
          factor.confirm(42, codes, NOW);
          factor.use(codes.get(0));
          reread(em);

          SecondFactor read = factors.of(ann.id()).orElseThrow();
          assertThat(read.sealed()).contains("open$AAAA");
          assertThat(read.begun()).isEmpty();
          assertThat(read.lastStep()).isEqualTo(42);
          assertThat(read.recoveryLeft()).isEqualTo(RecoveryCode.COUNT - 1);
          assertThat(read.use(codes.get(0))).isFalse();
          assertThat(read.use(codes.get(1))).isTrue();
          assertThat(factors.confirmed()).containsExactly(read);
          factors.remove(read);
          reread(em);
          assertThat(factors.of(ann.id())).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("ACC-22, ACC-23: a session comes back, its latest use is kept beside it")
  void a_session_comes_back(Database database) {
    database.inTransaction(
        em -> {
          var sessions = new JpaSignInSessions(em);
          Person ann = person(em);
          var session = new SignInSession(ann.id(), "192.0.2.7", "Browser", true, NOW);
          var ended = new SignInSession(ann.id(), "192.0.2.7", "Browser", false, NOW);
          sessions.add(session);
          sessions.add(ended);
          ended.end(NOW);
          em.flush();
          var use = new JpaSessionUse(em);
          use.note(session.id(), NOW.plusSeconds(120));
          use.note(session.id(), NOW.plusSeconds(60));
          session.factorShown(NOW.plusSeconds(180));
          reread(em);

          SignInSession read = sessions.get(session.id());
          assertThat(read.seenAt()).isEqualTo(NOW.plusSeconds(120));
          assertThat(read.isFactorDue()).isFalse();
          assertThat(read.provenAt()).isEqualTo(NOW.plusSeconds(180));
          assertThat(sessions.open(ann.id()))
              .extracting(SignInSession::id)
              .containsExactly(session.id());
        });
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("ACC-20: failures are counted, forgiven and forgotten")
  void failures_are_counted_forgiven_and_forgotten(Database database) {
    database.inTransaction(
        em -> {
          var attempts = new JpaAttempts(em);
          for (int i = 0; i < 5; i++) {
            assertThat(attempts.admit("password:ann", Throttle.ACCOUNT, NOW)).isZero();
          }
          assertThat(attempts.admit("password:ann", Throttle.ACCOUNT, NOW))
              .isEqualTo(Duration.ofSeconds(1));
          assertThat(attempts.admit("password:ben", Throttle.ACCOUNT, NOW)).isZero();
          attempts.forgive("password:ann");
          assertThat(attempts.admit("password:ann", Throttle.ACCOUNT, NOW)).isZero();
          assertThat(attempts.admit("password:ann", Throttle.ACCOUNT, NOW)).isPositive();
          Instant muchLater = NOW.plus(Throttle.FORGOTTEN);
          for (int i = 0; i < 5; i++) {
            assertThat(attempts.admit("password:ann", Throttle.ACCOUNT, muchLater)).isZero();
          }
          attempts.forget("password:ann");
          assertThat(attempts.admit("password:ann", Throttle.ACCOUNT, muchLater)).isZero();
        });
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("ACC-24: a kept form comes back, and old ones are forgotten")
  void a_kept_form_comes_back_and_old_ones_are_forgotten(Database database) {
    database.inTransaction(
        em -> {
          var store = new JpaKeptFormStore(em);
          Person ann = person(em);
          em.flush();
          var row = new KeptFormStore.Row("a".repeat(64), ann.id(), "/home?x=1", "sealed", NOW);
          store.keep(row, NOW.minusSeconds(3600));
          assertThat(store.find(row.name())).contains(row);
          store.keep(
              new KeptFormStore.Row("b".repeat(64), ann.id(), "/home", "y".repeat(200_000), NOW),
              NOW.plusSeconds(1));

          assertThat(store.find(row.name())).isEmpty();
          assertThat(store.find("b".repeat(64)).orElseThrow().content()).hasSize(200_000);
        });
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("ACC-13 to ACC-19: the database refuses what the rules refuse")
  void the_database_refuses_what_the_rules_refuse(Database database) {
    refused(database, "update invitation set hash = 'text', expires_at = made_at");
    refused(database, "update invitation set accepted_at = made_at");
    refused(database, "update invitation set hash = repeat('a', 64)");
    refused(database, "update invitation set person = id");
    refused(database, "update password_reset set used_at = asked_at, hash = repeat('a', 64)");
    refused(database, "update mail set state = 'SENT'");
    refused(database, "update mail set state = 'SENDING'");
    refused(database, "update mail set text = null");
    refused(database, "update mail set recipient = 'a@b.c' || chr(10) || 'Bcc: d@e.f'");
    refused(database, "update mail set subject = 'a' || chr(13) || 'Bcc: d@e.f'");
    refused(database, "update mailbox set email = 'Ann@nhs.example'");
    refused(database, "update second_factor set begun = null");
    refused(database, "update second_factor set sealed = begun");
    refused(database, "update sign_in_session set person = id");
    refused(database, "update attempt set failures = -1");
  }

  private static void refused(Database database, String update) {
    database.inTransaction(
        em -> {
          Person ann = person(em);
          new JpaMailboxes(em).add(new Mailbox(ann.id(), EMAIL));
          new JpaInvitations(em).add(invitation(NOW));
          new JpaPasswordResets(em).add(new PasswordReset(ann.id(), NOW));
          new JpaOutbox(em).add(new Mail(EMAIL, "Subject", "Text", NOW));
          new JpaSecondFactors(em).add(new SecondFactor(ann.id(), "open$AAAA"));
          new JpaSignInSessions(em)
              .add(new SignInSession(ann.id(), "192.0.2.7", "Browser", false, NOW));
          new JpaAttempts(em).admit("password:ann", Throttle.ACCOUNT, NOW);

          assertThatThrownBy(() -> em.createNativeQuery(update).executeUpdate())
              .as(update)
              .isInstanceOf(PersistenceException.class);
        });
  }

  private static Invitation invitation(Instant madeAt) {
    return new Invitation(
        EMAIL,
        "Ann",
        new OrganisationCode("QAT"),
        Set.of(Role.FINANCE, Role.REVIEWER),
        PersonId.fresh(),
        madeAt);
  }

  private static void reread(EntityManager em) {
    em.flush();
    em.clear();
  }

  private static Person person(EntityManager em) {
    var person = new Person(PersonId.fresh(), "ann", "Ann", new OrganisationCode("QAT"));
    new JpaPeople(em).add(person);
    return person;
  }
}
