package org.quantock.application.access.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.access.Acting;
import org.quantock.application.access.InMemoryPeople;
import org.quantock.application.access.Sessions;
import org.quantock.application.access.SignInLimits;
import org.quantock.application.shared.FixedCaller;
import org.quantock.application.shared.Nobody;
import org.quantock.application.shared.TestDesk;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.HeldDays;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.Role;
import org.quantock.domain.access.SignInSession;
import org.quantock.domain.access.openid.ExternalIdentity;
import org.quantock.domain.access.openid.ExternalIdentityId;
import org.quantock.domain.access.openid.ProviderSessionId;
import org.quantock.domain.access.openid.ProviderSubject;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.RuleViolated;

/** What becomes of somebody the provider has vouched for. */
class ProviderSignInTest {

  private static final String ISSUER = "https://id.example";
  private static final Origin HERE = new Origin("192.0.2.1", "A browser");

  private final TestDesk desk =
      new TestDesk(
          FixedCaller.person("Nobody yet", "Z99001", Role.LEAD_GP), LocalDate.of(2014, 10, 6));
  private final InMemoryPeople people = new InMemoryPeople();
  private final InMemoryProviderRecords records = new InMemoryProviderRecords();
  private final Acting acting = new Acting(desk.calendar(), desk.clock);
  private final Sessions begun =
      new Sessions(
          records.signInSessions,
          people,
          new SignInLimits(name -> Optional.empty()),
          acting,
          desk.clock);
  private final Admission admission =
      new Admission(
          records.sessions,
          records.signInSessions,
          begun,
          acting,
          desk.caller,
          desk.clock,
          desk.audit);
  private final SignInByProvider signIn =
      new SignInByProvider(records.identities, people, admission, desk.audit);
  private final LinkByCode linkByCode =
      new LinkByCode(
          records.codes,
          records.identities,
          people,
          admission,
          desk.caller,
          desk.clock,
          desk.audit);
  private final LinkMySignIn link =
      new LinkMySignIn(records.identities, desk.caller, desk.clock, desk.audit);
  private final UnlinkMySignIn unlink =
      new UnlinkMySignIn(records.identities, people, admission, desk.caller, desk.audit);
  private final MakeLinkCode makeCode =
      new MakeLinkCode(records.codes, people, desk.caller, desk.clock, desk.audit);
  private final EndProviderSessions end =
      new EndProviderSessions(records.sessions, admission, people, desk.clock, desk.audit);
  private final ProveAgainAtProvider proveAgain =
      new ProveAgainAtProvider(records.sessions, begun, desk.caller, desk.audit);
  private final FindProviderSession find = new FindProviderSession(records.sessions);

  private Actor mo;
  private Actor lee;
  private Actor sid;

  @BeforeEach
  void people_are_on_record() {
    mo = person("mo", "Mo Alder", "Z99001", Role.PRACTICE_MANAGER);
    lee = person("lee", "Lee Ash", "Z99001", Role.LEAD_GP);
    sid = person("sid", "Sid Brook", "QAT", Role.SYSTEM_ADMINISTRATOR);
    desk.caller.becomes(Nobody.NOBODY);
  }

  @Test
  @DisplayName("ACC-52: somebody who is linked to nobody does not come in, and nobody is made")
  void somebody_who_is_linked_to_nobody_does_not_come_in() {
    SignInByProvider.Answer answer = signIn.handle(vouched("Mo Alder"), HERE);

    assertThat(answer.admitted()).isEmpty();
    assertThat(answer.linked()).isFalse();
    assertThat(people.count()).isEqualTo(3);
    assertThat(desk.sentences())
        .containsExactly(
            "Sign-in through https://id.example refused for Mo Alder, who is linked to nobody");
  }

  @Test
  @DisplayName("ACC-50: a linked person comes in by issuer and subject, whatever they are called")
  void a_linked_person_comes_in_by_issuer_and_subject() {
    linked(mo, "s-1");

    Admitted admitted = signIn.handle(vouched("s-1"), HERE).admitted().orElseThrow();

    assertThat(admitted.actor()).isEqualTo(mo);
    assertThat(admitted.userName()).isEqualTo("mo");
    assertThat(find.ask(admitted.session())).isPresent();
    assertThat(desk.sentences()).containsExactly("Mo Alder signed in through https://id.example");
    var elsewhere = new ProviderSubject("https://other.example", "s-1");
    assertThat(signIn.handle(vouched(elsewhere, "sid-1"), HERE).admitted()).isEmpty();
  }

  @Test
  @DisplayName("ACC-52: a linked person whose account has ended does not come in")
  void a_linked_person_whose_account_has_ended_does_not_come_in() {
    linked(mo, "s-1");
    people.get(mo.id()).deactivate();

    SignInByProvider.Answer answer = signIn.handle(vouched("s-1"), HERE);

    assertThat(answer.admitted()).isEmpty();
    assertThat(answer.linked()).isTrue();
    assertThat(desk.sentences()).first().asString().contains("Mo Alder, whose account has ended");
  }

  @Test
  @DisplayName("ACC-52, ACC-53: a link code links once and signs in the person it was made for")
  void a_link_code_links_once_and_signs_in_the_person_it_was_made_for() {
    String code = code(mo);

    Admitted admitted = linkByCode.handle(vouched("s-1"), " " + code.toUpperCase() + " ", HERE);

    assertThat(admitted.actor()).isEqualTo(mo);
    assertThat(signIn.handle(vouched("s-1"), HERE).admitted()).isPresent();
    assertThat(desk.sentences())
        .startsWith(
            "Made a link code for Mo Alder of Z99001",
            "Mo Alder linked a sign-in at https://id.example with a link code",
            "Mo Alder signed in through https://id.example");
    assertThat(desk.entries.toString()).doesNotContain(code);
    assertThatThrownBy(() -> linkByCode.handle(vouched("s-2"), code, HERE))
        .isInstanceOf(InvalidInput.class);
    assertThat(signIn.handle(vouched("s-2"), HERE).admitted()).isEmpty();
  }

  @Test
  @DisplayName(
      "ACC-53: a newer code, an ended account, a wrong code, none at all: nothing is linked")
  void a_code_that_does_not_work_links_nothing() {
    String older = code(mo);
    code(mo);
    String ofLee = code(lee);
    people.get(lee.id()).deactivate();

    for (String typed : new String[] {older, ofLee, "aaaa", "", null}) {
      assertThatThrownBy(() -> linkByCode.handle(vouched("s-1"), typed, HERE))
          .isInstanceOfSatisfying(
              InvalidInput.class,
              refusal ->
                  assertThat(refusal.problems())
                      .extracting(problem -> problem.field())
                      .containsExactly("code"));
    }
    assertThat(records.identities.of(mo.id())).isEmpty();
    desk.caller.becomes(sid);
    assertThatThrownBy(() -> makeCode.handle(lee.id())).isInstanceOf(RuleViolated.class);
  }

  @Test
  @DisplayName("ACC-51: with a code a person's new identity takes the place of the old one")
  void with_a_code_a_new_identity_takes_the_place_of_the_old_one() {
    linked(mo, "lost-card");
    ProviderSessionId session =
        signIn.handle(vouched("lost-card"), HERE).admitted().get().session();

    linkByCode.handle(vouched("new-card"), code(mo), HERE);

    assertThat(records.identities.of(mo.id()))
        .extracting(each -> each.who().subject())
        .containsExactly("new-card");
    assertThat(desk.entries)
        .as("AUD-5")
        .filteredOn(entry -> entry.changes().contains("linked sign-in: lost-card → new-card"))
        .hasSize(1);
    assertThat(find.ask(session)).as("ACC-59: its sessions ended").isEmpty();
    assertThat(signIn.handle(vouched("lost-card"), HERE).admitted()).isEmpty();
  }

  @Test
  @DisplayName("ACC-51: an identity of one person cannot be linked to another")
  void an_identity_of_one_person_cannot_be_linked_to_another() {
    linked(mo, "s-1");
    String ofLee = code(lee);

    assertThatThrownBy(() -> linkByCode.handle(vouched("s-1"), ofLee, HERE))
        .isInstanceOf(RuleViolated.class);
    desk.caller.becomes(lee);
    assertThatThrownBy(() -> link.handle(vouched("s-1"))).isInstanceOf(RuleViolated.class);
    assertThat(records.identities.of(lee.id())).isEmpty();
  }

  @Test
  @DisplayName("ACC-51, ACC-52: a signed-in person links one identity at a provider")
  void a_signed_in_person_links_one_identity_at_a_provider() {
    desk.caller.becomes(mo);
    link.handle(vouched("s-1"));

    assertThat(new MySignIns(records.identities, desk.caller).ask())
        .extracting(LinkedSignIn::subject)
        .containsExactly("s-1");
    assertThatThrownBy(() -> link.handle(vouched("s-2"))).isInstanceOf(RuleViolated.class);
    assertThat(desk.sentences()).containsExactly("Mo Alder linked a sign-in at https://id.example");
  }

  @Test
  @DisplayName("ACC-52: what the provider vouched for a while ago is not linked any more")
  void what_the_provider_vouched_for_a_while_ago_is_not_linked() {
    var old =
        new VerifiedIdentity(
            new ProviderSubject(ISSUER, "s-1"),
            null,
            null,
            null,
            now(),
            now().minus(Duration.ofMinutes(10)));
    String code = code(mo);
    desk.caller.becomes(mo);

    assertThatThrownBy(() -> link.handle(old)).isInstanceOf(RuleViolated.class);
    assertThatThrownBy(() -> linkByCode.handle(old, code, HERE)).isInstanceOf(RuleViolated.class);
  }

  @Test
  @DisplayName("ACC-59: unlinking ends the sessions, and nobody shuts themselves out")
  void unlinking_ends_the_sessions_and_nobody_shuts_themselves_out() {
    ExternalIdentityId identity = linked(mo, "s-1");
    ProviderSessionId session = signIn.handle(vouched("s-1"), HERE).admitted().get().session();
    desk.caller.becomes(lee);
    assertThatThrownBy(() -> unlink.handle(identity)).isInstanceOf(NotFound.class);
    desk.caller.becomes(mo);
    assertThatThrownBy(() -> unlink.handle(identity))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("no password");
    people.get(mo.id()).changePassword("hash");

    unlink.handle(identity);

    assertThat(find.ask(session)).isEmpty();
    assertThat(records.identities.of(mo.id())).isEmpty();
    assertThat(desk.sentences()).endsWith("Mo Alder unlinked the sign-in at https://id.example");
  }

  @Test
  @DisplayName("ACC-57: the provider ends the session it names, each token once")
  void the_provider_ends_the_session_it_names_each_token_once() {
    linked(mo, "s-1");
    ProviderSessionId one = session("s-1", "sid-1");
    ProviderSessionId two = session("s-1", "sid-2");

    assertThat(end.handle(new LogoutNotice(ISSUER, "s-1", "sid-1", "jti-1"))).isTrue();

    assertThat(find.ask(one)).isEmpty();
    assertThat(here(one)).as("the session here has ended too").isEmpty();
    assertThat(find.ask(two)).isPresent();
    assertThat(here(two)).isPresent();
    assertThat(end.handle(new LogoutNotice(ISSUER, null, "sid-2", "jti-1"))).isFalse();
    assertThat(find.ask(two)).isPresent();
    assertThat(desk.sentences())
        .endsWith(
            "https://id.example signed out Mo Alder",
            "Logout by https://id.example refused: its token has been used");
  }

  @Test
  @DisplayName("ACC-57: without a session the provider ends all of somebody, and nobody else's")
  void without_a_session_the_provider_ends_all_of_somebody() {
    linked(mo, "s-1");
    linked(lee, "s-2");
    ProviderSessionId one = session("s-1", "sid-1");
    ProviderSessionId two = session("s-1", null);
    ProviderSessionId ofLee = session("s-2", "sid-1");

    end.handle(new LogoutNotice("https://other.example", "s-1", null, "jti-1"));
    end.handle(new LogoutNotice(ISSUER, "s-2", "sid-2", "jti-2"));
    assertThat(find.ask(one)).isPresent();

    end.handle(new LogoutNotice(ISSUER, "s-1", null, "jti-3"));

    assertThat(find.ask(one)).isEmpty();
    assertThat(find.ask(two)).isEmpty();
    assertThat(find.ask(ofLee)).isPresent();
  }

  @Test
  @DisplayName("ACC-56: a step-up counts for the session of the person who proved it, and no other")
  void a_step_up_counts_for_the_session_of_the_person_who_proved_it() {
    linked(mo, "s-1");
    linked(lee, "s-2");
    ProviderSessionId session = session("s-1", "sid-1");
    Optional<Instant> before = find.ask(session);
    desk.caller.becomes(mo);
    Instant later = now().plusSeconds(60);

    assertThatThrownBy(() -> proveAgain.handle(session, at("s-2", later)))
        .isInstanceOf(SignInRefused.class);
    assertThat(find.ask(session)).isEqualTo(before);
    proveAgain.handle(session, at("s-1", later));

    assertThat(find.ask(session)).contains(later);
    assertThat(here(session).orElseThrow().provenAt()).isEqualTo(later);
    desk.caller.becomes(lee);
    assertThatThrownBy(() -> proveAgain.handle(session, at("s-1", later)))
        .isInstanceOf(SignInRefused.class);
  }

  @Test
  void the_administrator_sees_what_is_linked_to_a_person() {
    linked(mo, "s-1");

    ViewSignIns.Detail detail = new ViewSignIns(records.identities, people, acting).ask(mo.id());

    assertThat(detail.person().name()).isEqualTo("Mo Alder");
    assertThat(detail.signIns()).extracting(LinkedSignIn::issuer).containsExactly(ISSUER);
  }

  @Test
  @DisplayName("ACC-54: what signs nobody in is on record, in one line")
  void what_signs_nobody_in_is_on_record_in_one_line() {
    new RefuseSignIn(desk.audit)
        .handle(new SignInRefused(SignInRefused.Reason.NOT_PROVEN, "bad\nMo Alder signed in"));

    assertThat(desk.sentences())
        .containsExactly("Sign-in through the provider refused: bad Mo Alder signed in");
  }

  private Optional<SignInSession> here(ProviderSessionId session) {
    return begun.live(records.sessions.find(session).orElseThrow().signInSession());
  }

  private Instant now() {
    return desk.clock.instant();
  }

  private ExternalIdentityId linked(Actor person, String subject) {
    var identity = new ExternalIdentity(new ProviderSubject(ISSUER, subject), person.id(), now());
    records.identities.add(identity);
    return identity.id();
  }

  private ProviderSessionId session(String subject, String providerSession) {
    var who = new ProviderSubject(ISSUER, subject);
    return signIn.handle(vouched(who, providerSession), HERE).admitted().orElseThrow().session();
  }

  private String code(Actor person) {
    return desk.caller.as(sid, () -> makeCode.handle(person.id()).text().reveal());
  }

  private VerifiedIdentity vouched(String subject) {
    return vouched(new ProviderSubject(ISSUER, subject), "sid-1");
  }

  private VerifiedIdentity vouched(ProviderSubject who, String providerSession) {
    return new VerifiedIdentity(who, "Somebody", providerSession, null, now(), now());
  }

  private VerifiedIdentity at(String subject, Instant authenticatedAt) {
    var who = new ProviderSubject(ISSUER, subject);
    return new VerifiedIdentity(who, "Somebody", "sid-1", "aal3", authenticatedAt, now());
  }

  private Actor person(String userName, String name, String organisation, Role role) {
    var person = new Person(PersonId.fresh(), userName, name, new OrganisationCode(organisation));
    person.grant(
        role,
        person.organisation(),
        HeldDays.from(desk.today()),
        PersonId.fresh(),
        desk.clock.instant());
    people.add(person);
    return acting.as(person).orElseThrow();
  }
}
