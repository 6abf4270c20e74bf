package org.quantock.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.shared.TestDesk;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.RecoveryCode;
import org.quantock.domain.access.Role;
import org.quantock.domain.access.SignInSessionId;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.NotSignedIn;
import org.quantock.domain.shared.RuleViolated;
import org.quantock.domain.shared.TooManyAttempts;

class SignInTest {

  private final SignInDesk desk = new SignInDesk();
  private Person author;
  private Person fran;

  @BeforeEach
  void an_author_and_somebody_of_finance_have_accounts() {
    author = desk.person("author", "QCC", Role.CCG_AUTHOR);
    fran = desk.person("fran", "QAT", Role.FINANCE);
  }

  @Test
  void a_person_signs_in_with_their_password_and_no_other() {
    assertThat(desk.signIn("Author ", SignInDesk.PASSWORD))
        .map(each -> each.userName())
        .contains("author");
    assertThat(desk.signIn("author", SignInDesk.PASSWORD + "!")).isEmpty();
    assertThat(desk.signIn("author", "x".repeat(10_000))).isEmpty();
    assertThat(desk.signIn("nobody", SignInDesk.PASSWORD)).isEmpty();

    assertThat(desk.desk.sentences())
        .contains(
            "Person author signed in", "Sign-in refused for author", "Sign-in refused for nobody");
  }

  @Test
  void a_person_without_a_password_or_with_an_ended_account_cannot_sign_in() {
    author.changePassword(null);
    fran.deactivate();

    assertThat(desk.signIn("author", "")).as("ACC-4").isEmpty();
    assertThat(desk.signIn("fran", SignInDesk.PASSWORD)).isEmpty();
  }

  @Test
  @DisplayName("ACC-30: a person signs in on the days on which they hold a role, and no other")
  void a_person_signs_in_on_the_days_on_which_they_hold_a_role() {
    TestDesk days = desk.desk;
    author.endGrant(
        author.grants().get(0).id(),
        days.today().plusDays(3),
        desk.system.id(),
        days.today(),
        desk.clock.instant());

    days.moveTo(days.today().plusDays(3));
    assertThat(desk.signIn("author", SignInDesk.PASSWORD)).isPresent();
    days.moveTo(days.today().plusDays(1));
    assertThat(desk.signIn("author", SignInDesk.PASSWORD)).isEmpty();
    assertThat(new FindActor(desk.people, desk.acting).ask("author")).isEmpty();
  }

  @Test
  void a_refused_sign_in_cannot_forge_a_line_of_the_record() {
    desk.signIn("x\nPerson author signed in", SignInDesk.PASSWORD);

    assertThat(desk.desk.sentences()).contains("Sign-in refused for x Person author signed in");
  }

  @Test
  @DisplayName(
      "ACC-18: before the second factor the session permits nothing, afterwards what the role does")
  void before_the_second_factor_the_session_permits_nothing() {
    SignInSessionId session = enrolled(fran);
    desk.clock.pass(Duration.ofSeconds(30));
    SignInSessionId second = desk.session(fran);
    assertThat(desk.permits(session, Permission.PREPARE_PAYMENT)).isTrue();
    assertThat(desk.permits(second, Permission.SIGNED_IN)).isFalse();

    assertThat(pass(second, "000000")).isFalse();
    assertThat(desk.permits(second, Permission.SIGNED_IN)).isFalse();
    assertThat(pass(second, desk.code(fran))).isTrue();

    assertThat(desk.permits(second, Permission.PREPARE_PAYMENT)).isTrue();
    assertThat(desk.desk.sentences())
        .contains("Second factor refused for fran", "Person fran showed the second factor");
  }

  @Test
  @DisplayName("ACC-18: who decides or pays sets one up before anything else; others need none")
  void who_decides_or_pays_sets_one_up_before_anything_else() {
    SignInSessionId session = desk.session(fran);
    assertThat(desk.permits(session, Permission.SIGNED_IN)).isFalse();
    assertThat(desk.viewSecondFactor.ask(session).begun()).isTrue();
    assertThat(desk.viewSecondFactor.ask(session).secret()).hasSize(32);

    assertThat(confirm(session, "123456")).isEmpty();
    assertThat(desk.permits(session, Permission.SIGNED_IN)).isFalse();
    assertThat(confirm(session, desk.code(fran))).hasSize(RecoveryCode.COUNT);

    assertThat(desk.permits(session, Permission.PREPARE_PAYMENT)).isTrue();
    assertThat(desk.viewSecondFactor.ask(session).secret()).as("never told again").isEmpty();
    assertThat(desk.permits(desk.session(author), Permission.WRITE_PROPOSAL)).isTrue();
  }

  @Test
  @DisplayName("ACC-18: a person of another role may have one, and then shows it")
  void a_person_of_another_role_may_have_one() {
    SignInSessionId session = desk.session(author);
    desk.caller.becomes(desk.actor(author));
    new BeginSecondFactor(desk.known, desk.factors, desk.box, desk.caller, desk.desk.audit)
        .handle();
    assertThat(desk.permits(desk.session(author), Permission.SIGNED_IN))
        .as("not yet confirmed")
        .isTrue();
    confirm(session, desk.code(author));

    assertThat(desk.permits(desk.session(author), Permission.SIGNED_IN)).isFalse();
  }

  @Test
  @DisplayName("ACC-18: a demonstration may do without; the setting is explicit")
  void a_demonstration_may_do_without() {
    desk.settings.put("sign-in.second-factor", "optional");

    assertThat(desk.permits(desk.session(fran), Permission.PREPARE_PAYMENT)).isTrue();
  }

  @Test
  @DisplayName(
      "ACC-18: a new one counts once its first code was shown; until then the old one does")
  void a_new_one_counts_once_its_first_code_was_shown() {
    SignInSessionId session = enrolled(fran);
    String old = desk.known.of(fran.id()).orElseThrow().sealed().orElseThrow();
    desk.caller.becomes(desk.actor(fran));
    new BeginSecondFactor(desk.known, desk.factors, desk.box, desk.caller, desk.desk.audit)
        .handle();

    assertThat(desk.known.of(fran.id()).orElseThrow().sealed()).contains(old);
    assertThat(desk.permits(desk.session(fran), Permission.SIGNED_IN)).isFalse();
    confirm(session, desk.code(fran));
    assertThat(desk.known.of(fran.id()).orElseThrow().sealed().orElseThrow()).isNotEqualTo(old);
  }

  @Test
  @DisplayName("ACC-19: a code works once, in whatever session")
  void a_code_works_once() {
    enrolled(fran);
    desk.clock.pass(Duration.ofSeconds(30));
    String code = desk.code(fran);

    assertThat(pass(desk.session(fran), code)).isTrue();
    assertThat(pass(desk.session(fran), code)).isFalse();
  }

  @Test
  @DisplayName("ACC-19: a recovery code works once, and new ones make the old ones void")
  void a_recovery_code_works_once() {
    List<RecoveryCode> codes = confirm(desk.session(fran), desk.code(fran));
    String first = codes.get(0).text().toUpperCase(java.util.Locale.ROOT).replace("-", " ");

    assertThat(pass(desk.session(fran), first)).isTrue();
    assertThat(pass(desk.session(fran), first)).isFalse();
    assertThat(desk.known.of(fran.id()).orElseThrow().recoveryLeft())
        .isEqualTo(RecoveryCode.COUNT - 1);

    desk.caller.becomes(desk.actor(fran));
    List<RecoveryCode> fresh =
        new RenewRecoveryCodes(desk.known, desk.caller, desk.desk.audit).handle();
    assertThat(pass(desk.session(fran), codes.get(1).text())).isFalse();
    assertThat(pass(desk.session(fran), fresh.get(0).text())).isTrue();
    assertThat("" + fresh).doesNotContain(fresh.get(1).text());
  }

  @Test
  @DisplayName("ACC-18: with a key the secret is sealed for its person alone")
  void with_a_key_the_secret_is_sealed_for_its_person_alone() {
    desk.settings.put(
        "sign-in.secret-key", java.util.Base64.getEncoder().encodeToString(new byte[32]));
    enrolled(fran);
    String sealed = desk.known.of(fran.id()).orElseThrow().sealed().orElseThrow();

    assertThat(sealed).startsWith("aes-gcm$");
    assertThat(desk.box.open(fran.id(), sealed).bytes()).hasSize(20);
    assertThatThrownBy(() -> desk.box.open(author.id(), sealed))
        .isInstanceOf(IllegalStateException.class);
    desk.settings.put("sign-in.secret-key", "c2hvcnQ=");
    assertThatThrownBy(() -> desk.box.open(fran.id(), sealed)).hasMessageContaining("32 bytes");
  }

  @Test
  @DisplayName("ACC-20: failures slow an account down, and after the delay its person comes in")
  void failures_slow_an_account_down() {
    for (int i = 0; i < 5; i++) {
      assertThat(desk.signIn("author", "wrong " + i)).isEmpty();
    }

    assertThatThrownBy(() -> desk.signIn("author", SignInDesk.PASSWORD))
        .isInstanceOfSatisfying(
            TooManyAttempts.class, thrown -> assertThat(thrown.seconds()).isEqualTo(1));
    desk.clock.pass(Duration.ofSeconds(1));
    assertThat(desk.signIn("author", SignInDesk.PASSWORD)).isPresent();
    assertThat(desk.signIn("author", "wrong")).as("a success forgets the failures").isEmpty();
    assertThat(desk.signIn("author", SignInDesk.PASSWORD)).isPresent();
  }

  @Test
  @DisplayName("ACC-20: however long somebody tries, the owner waits a minute at most")
  void however_long_somebody_tries_the_owner_waits_a_minute_at_most() {
    for (int i = 0; i < 50; i++) {
      desk.clock.pass(Duration.ofMinutes(1));
      desk.signIn.handle(new SignIn.Command("author", "wrong", "198.51.100." + i, "Bot"));
    }
    assertThatThrownBy(() -> desk.signIn("author", SignInDesk.PASSWORD))
        .isInstanceOf(TooManyAttempts.class);
    desk.clock.pass(Duration.ofMinutes(1));

    assertThat(desk.signIn("author", SignInDesk.PASSWORD)).isPresent();
  }

  @Test
  @DisplayName("ACC-20: an address that tries many accounts is slowed down, others are not")
  void an_address_that_tries_many_accounts_is_slowed_down() {
    for (int i = 0; i < 20; i++) {
      desk.signIn("somebody" + i, "wrong");
    }

    assertThatThrownBy(() -> desk.signIn("author", SignInDesk.PASSWORD))
        .isInstanceOf(TooManyAttempts.class);
    assertThat(
            desk.signIn.handle(
                new SignIn.Command("author", SignInDesk.PASSWORD, "198.51.100.1", "Browser")))
        .isPresent();
  }

  @Test
  @DisplayName("ACC-20: codes are slowed down like passwords")
  void codes_are_slowed_down_like_passwords() {
    enrolled(fran);
    SignInSessionId session = desk.session(fran);
    for (int i = 0; i < 5; i++) {
      pass(session, "00000" + i);
    }

    assertThatThrownBy(() -> pass(session, "999999")).isInstanceOf(TooManyAttempts.class);
  }

  @Test
  @DisplayName("ACC-22: a session is dead when it was idle for too long or is too old")
  void a_session_is_dead_when_it_was_idle_for_too_long_or_is_too_old() {
    SignInSessionId session = desk.session(author);
    desk.clock.pass(Duration.ofMinutes(19));
    assertThat(desk.findSession.ask(session)).isPresent();
    assertThat(desk.begun.uses).containsEntry(session, desk.clock.instant());
    desk.clock.pass(Duration.ofMinutes(1));
    assertThat(desk.findSession.ask(session)).isEmpty();

    desk.settings.put("sign-in.idle-minutes", "6000");
    SignInSessionId other = desk.session(author);
    desk.clock.pass(Duration.ofHours(12));
    assertThat(desk.findSession.ask(other)).isEmpty();
  }

  @Test
  @DisplayName("ACC-23: a person sees their sessions and ends one, or all; nobody else's")
  void a_person_sees_their_sessions_and_ends_one_or_all() {
    SignInSessionId here = desk.session(author);
    SignInSessionId there = desk.session(author);
    SignInSessionId third = desk.session(author);
    desk.caller.becomes(desk.actor(author));
    var mine = new MySessions(desk.begun, desk.limits, desk.sessions, desk.caller);
    var end = new EndSession(desk.begun, desk.sessions, desk.caller, desk.desk.audit);

    assertThat(mine.ask(here)).hasSize(3).filteredOn(SessionRow::here).hasSize(1);
    assertThat(mine.ask(here).get(0).browser()).isEqualTo("Firefox on Windows");
    end.handle(there);
    assertThat(desk.findSession.ask(there)).isEmpty();
    assertThat(desk.findSession.ask(here)).isPresent();

    desk.caller.becomes(desk.actor(fran));
    assertThatThrownBy(() -> end.handle(here)).isInstanceOf(NotFound.class);
    desk.caller.becomes(desk.actor(author));
    new EndAllSessions(desk.sessions, desk.caller, desk.desk.audit).handle();
    assertThat(desk.findSession.ask(here)).isEmpty();
    assertThat(desk.findSession.ask(third)).isEmpty();
  }

  @Test
  @DisplayName("ACC-23: a changed password ends every other session, an ended account all of them")
  void a_changed_password_ends_every_other_session() {
    SignInSessionId here = desk.session(author);
    SignInSessionId there = desk.session(author);
    desk.caller.becomes(desk.actor(author));
    var change =
        new ChangeMyPassword(
            desk.people,
            desk.passwords,
            desk.slowDown,
            desk.sessions,
            desk.letters,
            desk.caller,
            desk.desk.audit);
    String chosen = "meadow violin candle frost";
    assertThatThrownBy(
            () -> change.handle(new ChangeMyPassword.Command("wrong", chosen, here, "192.0.2.7")))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(
            () ->
                change.handle(
                    new ChangeMyPassword.Command(
                        SignInDesk.PASSWORD, "password1234", here, "192.0.2.7")))
        .isInstanceOf(InvalidInput.class);
    assertThat(desk.findSession.ask(there)).isPresent();

    change.handle(new ChangeMyPassword.Command(SignInDesk.PASSWORD, chosen, here, "192.0.2.7"));

    assertThat(changes())
        .as("AUD-5")
        .containsExactly("password: set → replaced", "other sessions: 1 → 0");
    assertThat(desk.findSession.ask(here)).isPresent();
    assertThat(desk.findSession.ask(there)).isEmpty();
    assertThat(desk.signIn("author", chosen)).isPresent();
    author.deactivate();
    assertThat(desk.findSession.ask(here)).isEmpty();
    assertThatThrownBy(() -> desk.viewSecondFactor.ask(here)).isInstanceOf(NotSignedIn.class);
  }

  @Test
  @DisplayName("ACC-25: the proof is the second factor, or the password where there is none")
  void the_proof_is_the_second_factor_or_the_password() {
    SignInSessionId ofFran = enrolled(fran);
    SignInSessionId ofAuthor = desk.session(author);
    desk.clock.pass(Duration.ofMinutes(6));
    var prove =
        new ProveAgain(desk.sessions, desk.factors, desk.passwords, desk.slowDown, desk.desk.audit);

    assertThat(prove.handle(shown(ofFran, SignInDesk.PASSWORD))).isFalse();
    assertThat(prove.handle(shown(ofFran, desk.code(fran)))).isTrue();
    assertThat(prove.handle(shown(ofAuthor, "wrong"))).isFalse();
    assertThat(prove.handle(shown(ofAuthor, SignInDesk.PASSWORD))).isTrue();

    assertThat(desk.findSession.ask(ofFran).orElseThrow().provenAt())
        .isEqualTo(desk.clock.instant());
    assertThat(desk.findSession.ask(ofAuthor).orElseThrow().provenAt())
        .isEqualTo(desk.clock.instant());
  }

  @Test
  @DisplayName("ACC-23: an administrator takes away a lost second factor, which ends the sessions")
  void an_administrator_takes_away_a_lost_second_factor() {
    SignInSessionId session = enrolled(fran);
    desk.mailGoesOut();
    desk.caller.becomes(desk.system);
    var remove =
        new RemoveSecondFactor(
            desk.people, desk.known, desk.sessions, desk.letters, desk.caller, desk.desk.audit);
    remove.handle(fran.id());

    assertThat(changes())
        .as("AUD-5")
        .containsExactly("second factor: set up → nothing", "sessions: 1 → 0");
    assertThat(desk.findSession.ask(session)).isEmpty();
    assertThat(desk.mails.newest(9))
        .extracting(each -> each.recipient().value())
        .containsExactly("fran@nhs.example");
    assertThatThrownBy(() -> remove.handle(fran.id())).isInstanceOf(RuleViolated.class);
    assertThat(desk.viewSecondFactor.ask(desk.session(fran)).begun()).isTrue();
  }

  private List<String> changes() {
    return desk.desk.entries.get(desk.desk.entries.size() - 1).changes();
  }

  private static ProveAgain.Command shown(SignInSessionId session, String shown) {
    return new ProveAgain.Command(session, shown, SignInDesk.ADDRESS);
  }

  private SignInSessionId enrolled(Person person) {
    SignInSessionId session = desk.session(person);
    assertThat(confirm(session, desk.code(person))).isNotEmpty();
    return session;
  }

  private List<RecoveryCode> confirm(SignInSessionId session, String code) {
    return desk.confirmSecondFactor
        .handle(new ConfirmSecondFactor.Command(session, code, SignInDesk.ADDRESS))
        .orElse(List.of());
  }

  private boolean pass(SignInSessionId session, String code) {
    return desk.passSecondFactor.handle(
        new PassSecondFactor.Command(session, code, SignInDesk.ADDRESS));
  }
}
