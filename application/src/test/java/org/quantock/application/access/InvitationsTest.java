package org.quantock.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.shared.FixedCaller;
import org.quantock.application.shared.Nobody;
import org.quantock.domain.access.EmailAddress;
import org.quantock.domain.access.Mail;
import org.quantock.domain.access.MailState;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.Role;
import org.quantock.domain.access.SignInSessionId;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.RuleViolated;

class InvitationsTest {

  private static final String CHOSEN = "meadow violin candle frost";

  private final SignInDesk desk = new SignInDesk();
  private final ViewInvitation view = new ViewInvitation(desk.invitations, desk.sessions);
  private final ViewReset viewReset = new ViewReset(desk.resets, desk.people, desk.sessions);
  private final ListInvitations list =
      new ListInvitations(
          desk.invitations,
          desk.resets,
          desk.scope,
          desk.people,
          desk.mailboxes,
          desk.letters,
          desk.sessions);

  @BeforeEach
  void the_system_administrator_calls() {
    desk.caller.becomes(desk.system);
  }

  @Test
  @DisplayName(
      "ACC-16: who accepts an invitation has the account it names, with their own password")
  void who_accepts_an_invitation_has_the_account_it_names() {
    String token = token(invite(Role.PRACTICE_MANAGER, "Z99001").link().orElseThrow());
    desk.caller.becomes(Nobody.NOBODY);
    assertThat(view.ask(token).orElseThrow().organisation()).isEqualTo("Z99001");

    PersonId id = accept(token, "mo", CHOSEN);

    Person mo = desk.people.get(id);
    assertThat(desk.actor(mo).roles()).containsExactly(Role.PRACTICE_MANAGER);
    assertThat(mo.grants().get(0).grantedBy()).as("who invited").isEqualTo(desk.system.id());
    assertThat(mo.organisation().value()).isEqualTo("Z99001");
    assertThat(desk.mailboxes.of(id).orElseThrow().email().value()).isEqualTo("mo@nhs.example");
    assertThat(desk.signIn("mo", CHOSEN)).isPresent();
  }

  @Test
  @DisplayName("ACC-16: an invitation is accepted once, in time, and not after it was withdrawn")
  void an_invitation_is_accepted_once_in_time_and_not_after_it_was_withdrawn() {
    String used = token(invite(Role.FINANCE, "QAT").link().orElseThrow());
    accept(used, "fran", CHOSEN);
    String late = token(invite(Role.FINANCE, "QAT").link().orElseThrow());
    InvitePerson.Invited withdrawn = invite(Role.FINANCE, "QAT");
    new WithdrawInvitation(desk.invitations, desk.scope, desk.sessions, desk.desk.audit)
        .handle(withdrawn.id());
    desk.clock.pass(desk.limits.invitation());

    for (String token :
        new String[] {used, late, token(withdrawn.link().orElseThrow()), "x".repeat(43), ""}) {
      assertThat(view.ask(token)).isEmpty();
      assertThatThrownBy(() -> accept(token, "other", CHOSEN)).isInstanceOf(RuleViolated.class);
    }
    assertThat(desk.people.count()).isEqualTo(1);
  }

  @Test
  @DisplayName("ACC-33: a local administrator invites to their own organisation and sees no other")
  void a_local_administrator_invites_to_their_own_organisation_and_sees_no_other() {
    InvitePerson.Invited elsewhere = invite(Role.FINANCE, "QAT");
    desk.caller.becomes(FixedCaller.person("Lo Fern", "Z99001", Role.PRACTICE_ADMINISTRATOR));
    InvitePerson.Invited own = inviteAsCaller(Role.PRACTICE_MANAGER, "Z99001");
    var resend =
        new ResendInvitation(
            desk.invitations, desk.scope, desk.letters, desk.links, desk.desk.audit);
    var withdraw =
        new WithdrawInvitation(desk.invitations, desk.scope, desk.sessions, desk.desk.audit);

    assertThatThrownBy(() -> inviteAsCaller(Role.PRACTICE_MANAGER, "Z99002"))
        .isInstanceOf(InvalidInput.class);
    assertThat(list.ask().invitations())
        .extracting(InvitationRow::id)
        .containsExactly(own.id().toString());
    assertThatThrownBy(() -> list.ask(elsewhere.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> resend.handle(elsewhere.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> withdraw.handle(elsewhere.id())).isInstanceOf(NotFound.class);
    assertThat(view.ask(token(elsewhere.link().orElseThrow()))).as("admits still").isPresent();
    assertThat(resend.handle(own.id())).isPresent();
    withdraw.handle(own.id());
    assertThat(list.ask().invitations()).extracting(InvitationRow::open).containsExactly(false);
  }

  @Test
  @DisplayName("ACC-16: sent again, the new link admits and the one before does not")
  void sent_again_the_new_link_admits_and_the_one_before_does_not() {
    InvitePerson.Invited invited = invite(Role.FINANCE, "QAT");
    Optional<String> again =
        new ResendInvitation(
                desk.invitations, desk.scope, desk.letters, desk.links, desk.desk.audit)
            .handle(invited.id());

    assertThat(view.ask(token(invited.link().orElseThrow()))).isEmpty();
    assertThat(view.ask(token(again.orElseThrow()))).isPresent();
  }

  @Test
  @DisplayName("ACC-5, ACC-11: neither roles that do not suit nor a bad password get through")
  void neither_roles_that_do_not_suit_nor_a_bad_password_get_through() {
    assertThatThrownBy(() -> invite(Role.FINANCE, "Z99001")).isInstanceOf(InvalidInput.class);
    String token = token(invite(Role.FINANCE, "QAT").link().orElseThrow());

    assertThatThrownBy(() -> accept(token, "fran", "password1234"))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> accept(token, "fran", "mo@nhs.example"))
        .isInstanceOf(InvalidInput.class);
    assertThat(view.ask(token)).as("the link still admits").isPresent();
  }

  @Test
  @DisplayName("ACC-15: neither the record nor the list nor the outbox holds what a link carries")
  void neither_the_record_nor_the_list_nor_the_outbox_holds_what_a_link_carries() {
    desk.mailGoesOut();
    InvitePerson.Invited invited = invite(Role.FINANCE, "QAT");
    assertThat(invited.link()).as("goes by mail").isEmpty();
    Mail mail = desk.mails.newest(1).get(0);
    assertThat(mail.text().orElseThrow()).contains(Mail.LINK);

    desk.round.go();

    String sent = desk.posted.get(0).text();
    String token = sent.replaceFirst("(?s)^.*token=([A-Za-z0-9_-]{43}).*$", "$1");
    assertThat(sent).contains("https://quantock.example/invitation?token=" + token);
    assertThat(view.ask(token)).isPresent();
    assertThat(mail.text()).isEmpty();
    assertThat(desk.desk.entries.toString() + list.ask()).doesNotContain(token);
    assertThat(desk.desk.sentences()).noneMatch(each -> each.contains(token));
  }

  @Test
  @DisplayName("ACC-16: the first administrator's link is printed at each start until it was used")
  void the_first_administrators_link_is_printed_at_each_start_until_it_was_used() {
    desk.caller.becomes(Nobody.NOBODY);
    var first =
        new FirstAccount(
            desk.people,
            new LinkFirstAdministrator(
                desk.invitations, desk.links, desk.sessions, desk.desk.audit),
            desk.mail,
            desk.caller);
    String before = token(first.ensure().get(1));
    desk.clock.pass(Duration.ofDays(30));
    String now = token(first.ensure().get(1));
    assertThat(view.ask(before)).isEmpty();
    assertThat(desk.people.count()).as("no account before").isZero();

    PersonId id = accept(now, "sid", CHOSEN);

    assertThat(desk.actor(desk.people.get(id)).may(Permission.MANAGE_ACCOUNTS)).isTrue();
    assertThat(desk.mailboxes.of(id)).isPresent();
    assertThat(first.ensure()).isEmpty();
  }

  @Test
  @DisplayName("ACC-14: a mail goes once, however often the outbox is looked through")
  void a_mail_goes_once() {
    desk.mailGoesOut();
    invite(Role.FINANCE, "QAT");
    desk.round.go();
    desk.round.go();

    assertThat(desk.posted).hasSize(1);
  }

  @Test
  @DisplayName("ACC-14: a mail that the server did not take waits, and is never lost")
  void a_mail_that_the_server_did_not_take_waits() {
    desk.mailGoesOut();
    invite(Role.FINANCE, "QAT");
    desk.answer = new Post.Answer(Post.Outcome.NOT_NOW, "busy");
    desk.round.go();
    assertThat(desk.mails.newest(1).get(0).state()).isEqualTo(MailState.WAITING);
    desk.answer = new Post.Answer(Post.Outcome.TAKEN, "");
    desk.round.go();
    assertThat(desk.posted).as("rests first").hasSize(1);
    desk.clock.pass(Duration.ofSeconds(30));
    desk.round.go();

    assertThat(desk.posted).hasSize(2);
    assertThat(desk.mails.newest(1).get(0).state()).isEqualTo(MailState.SENT);
  }

  @Test
  @DisplayName("ACC-14: what a sender left without a word is not sent again until a person says so")
  void what_a_sender_left_without_a_word_is_not_sent_again() {
    desk.mailGoesOut();
    invite(Role.FINANCE, "QAT");
    Mail mail = desk.mails.newest(1).get(0);
    desk.mails.take(mail.id(), desk.clock.instant().plusSeconds(300));
    desk.round.go();
    assertThat(mail.state()).as("its lease runs").isEqualTo(MailState.SENDING);
    desk.clock.pass(Duration.ofMinutes(5));
    desk.round.go();

    assertThat(mail.state()).isEqualTo(MailState.UNKNOWN);
    assertThat(desk.posted).isEmpty();
    var again = new SendMailAgain(desk.mails, desk.sessions, desk.desk.audit);
    again.handle(mail.id());
    desk.round.go();
    assertThat(desk.posted).hasSize(1);
    assertThatThrownBy(() -> again.handle(mail.id())).isInstanceOf(RuleViolated.class);
  }

  @Test
  @DisplayName("ACC-14: an unknown answer of the mail server is shown as such; a refusal as one")
  void an_unknown_answer_is_shown_as_such() {
    desk.mailGoesOut();
    invite(Role.FINANCE, "QAT");
    desk.answer = new Post.Answer(Post.Outcome.UNKNOWN, "timed out");
    desk.round.go();
    invite(Role.FINANCE, "QAT");
    desk.answer = new Post.Answer(Post.Outcome.REFUSED, "no such mailbox");
    desk.round.go();

    assertThat(new ListMail(desk.mails, desk.letters).ask().rows())
        .extracting(MailRow::state)
        .containsExactly(MailState.UNKNOWN, MailState.FAILED);
  }

  @Test
  @DisplayName("ACC-14: the mail of an invitation that was withdrawn does not go")
  void the_mail_of_an_invitation_that_was_withdrawn_does_not_go() {
    desk.mailGoesOut();
    InvitePerson.Invited invited = invite(Role.FINANCE, "QAT");
    new WithdrawInvitation(desk.invitations, desk.scope, desk.sessions, desk.desk.audit)
        .handle(invited.id());
    desk.round.go();

    assertThat(desk.posted).isEmpty();
  }

  @Test
  @DisplayName("ACC-17: the link replaces the password once, ends the sessions and signs nobody in")
  void the_link_replaces_the_password_once() {
    Person fran = desk.person("fran", "QAT", Role.FINANCE);
    SignInSessionId session = desk.session(fran);
    desk.mailGoesOut();
    desk.askForReset.handle(" Fran@NHS.example", SignInDesk.ADDRESS);
    desk.round.go();
    String token =
        desk.posted.get(0).text().replaceFirst("(?s)^.*token=([A-Za-z0-9_-]{43}).*$", "$1");
    assertThat(viewReset.ask(token)).contains("fran");

    assertThatThrownBy(() -> reset(token, "password1234")).isInstanceOf(InvalidInput.class);
    reset(token, CHOSEN);

    assertThat(desk.findSession.ask(session)).isEmpty();
    assertThat(desk.signIn("fran", SignInDesk.PASSWORD)).isEmpty();
    assertThat(desk.signIn("fran", CHOSEN).orElseThrow().factorDue())
        .as("the second factor still follows")
        .isTrue();
    assertThatThrownBy(() -> reset(token, CHOSEN)).isInstanceOf(RuleViolated.class);
    desk.round.go();
    assertThat(desk.posted.get(1).subject()).contains("was changed");
  }

  @Test
  @DisplayName("ACC-17: the link is void after its time, and when a newer one was asked for")
  void the_link_is_void_after_its_time_and_when_a_newer_one_was_asked_for() {
    desk.person("fran", "QAT", Role.FINANCE);
    String first = askedAndLinked("fran");
    String second = askedAndLinked("fran");
    assertThat(viewReset.ask(first)).isEmpty();
    assertThat(viewReset.ask(second)).isPresent();
    desk.clock.pass(desk.limits.reset());

    assertThat(viewReset.ask(second)).isEmpty();
    assertThatThrownBy(() -> reset(second, CHOSEN)).isInstanceOf(RuleViolated.class);
  }

  @Test
  @DisplayName("ACC-17: asking for an unknown account is answered the same and writes to nobody")
  void asking_for_an_unknown_account_is_answered_the_same() {
    desk.mailGoesOut();
    Person ended = desk.person("gone", "QAT", Role.FINANCE);
    ended.deactivate();
    desk.askForReset.handle("nobody", SignInDesk.ADDRESS);
    desk.askForReset.handle("gone", SignInDesk.ADDRESS);

    assertThat(desk.mails.newest(9)).isEmpty();
    assertThat(desk.desk.sentences())
        .filteredOn(each -> each.startsWith("A new password"))
        .containsExactly(
            "A new password was asked for, of no account",
            "A new password was asked for, of no account");
  }

  @Test
  @DisplayName(
      "ACC-17: without a mail server the administrator sees who asked, and hands a link over")
  void without_a_mail_server_the_administrator_sees_who_asked() {
    desk.person("fran", "QAT", Role.FINANCE);
    desk.askForReset.handle("fran", SignInDesk.ADDRESS);
    desk.caller.becomes(desk.system);

    assertThat(list.ask().resets())
        .extracting(ListInvitations.ResetRow::userName)
        .containsExactly("fran");
    desk.mailGoesOut();
    assertThat(list.ask().resets()).isEmpty();
  }

  private String askedAndLinked(String userName) {
    desk.askForReset.handle(userName, SignInDesk.ADDRESS);
    return token(
        new LinkReset(desk.resets, desk.people, desk.links, desk.desk.audit)
            .handle(desk.resets.unused(9).get(0).id()));
  }

  private InvitePerson.Invited invite(Role role, String organisation) {
    desk.caller.becomes(desk.system);
    return inviteAsCaller(role, organisation);
  }

  private InvitePerson.Invited inviteAsCaller(Role role, String organisation) {
    return desk.invitePerson.handle(
        new InvitePerson.Command(
            EmailAddress.of("mo@nhs.example"),
            "Mo Alder",
            new OrganisationCode(organisation),
            Set.of(role)));
  }

  private PersonId accept(String token, String userName, String password) {
    return desk.acceptInvitation.handle(
        new Acceptance.Guest(
            token, "Mo Alder", userName, EmailAddress.of("other@nhs.example"), SignInDesk.ADDRESS),
        password);
  }

  private void reset(String token, String password) {
    desk.resetPassword.handle(new ResetPassword.Command(token, password, SignInDesk.ADDRESS));
  }

  private static String token(String path) {
    return InMemoryIdentity.carried(path).reveal();
  }
}
