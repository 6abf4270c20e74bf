package org.quantock.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.organisation.InMemoryBodies;
import org.quantock.application.organisation.InMemoryPractices;
import org.quantock.application.shared.FixedCaller;
import org.quantock.application.shared.TestDesk;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.ApiTokenId;
import org.quantock.domain.access.HeldDays;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.RuleViolated;

class ApiTokensTest {

  private final TestDesk desk =
      new TestDesk(
          FixedCaller.person("Nobody yet", "Z99001", Role.LEAD_GP), LocalDate.of(2014, 10, 6));
  private final InMemoryPeople people = new InMemoryPeople();
  private final InMemoryApiTokens tokens = new InMemoryApiTokens();
  private final Acting acting = new Acting(desk.calendar(), desk.clock);
  private final MakeApiToken make =
      new MakeApiToken(tokens, people, acting, desk.caller, desk.audit);
  private final RevokeApiToken revoke =
      new RevokeApiToken(tokens, people, desk.caller, desk.clock, desk.audit);
  private final FindBearer bearer = bearer(desk.clock);
  private final MyApiTokens mine = new MyApiTokens(tokens, people, desk.caller, desk.clock);

  private static final OrganisationCode PRACTICE = new OrganisationCode("Z99001");

  private Actor mo;
  private Actor lee;
  private Actor system;

  @BeforeEach
  void people_have_accounts() {
    mo = person("mo", "Mo Alder", "Z99001", Role.PRACTICE_MANAGER);
    lee = person("lee", "Lee Ash", "Z99001", Role.LEAD_GP);
    system = person("sid", "Sid Brook", "QAT", Role.SYSTEM_ADMINISTRATOR);
    desk.caller.becomes(mo);
  }

  @Test
  @DisplayName("ACC-6: the text is told once and kept nowhere, not even in the audit record")
  void the_text_is_told_once_and_kept_nowhere() {
    MakeApiToken.Made made = make.handle(command("Upload", 90));

    String text = made.text().reveal();
    assertThat(tokens.get(made.id()).hash()).isEqualTo(made.text().hash()).isNotEqualTo(text);
    assertThat(mine.ask().toString()).doesNotContain(text).doesNotContain(made.text().hash());
    assertThat(desk.entries.toString()).doesNotContain(text);
    assertThat(desk.sentences())
        .containsExactly("Made the API token Upload for Z99001, which lasts 90 days");
    assertThat(desk.entries.get(0).changes())
        .as("AUD-5")
        .containsExactly(
            "may: nothing → Read the points reported under schemes",
            "ends: nothing → 2027-02-20T09:00:00Z");
  }

  @Test
  @DisplayName("ACC-7: a token signs in its person, and notes when")
  void a_token_signs_in_its_person_and_notes_when() {
    MakeApiToken.Made made = make.handle(command("Upload", null));

    assertThat(bearer.ask(made.text().reveal())).contains(limited(mo, Permission.VIEW_SCHEMES));
    assertThat(tokens.lastUse(made.id())).contains(desk.clock.instant());
    assertThat(bearer.ask(made.text().reveal() + "x")).isEmpty();
    assertThat(bearer.ask(made.text().hash())).isEmpty();
  }

  @Test
  @DisplayName("ACC-7: an expired or revoked token and one of an ended account admit nobody")
  void an_expired_or_revoked_token_and_one_of_an_ended_account_admit_nobody() {
    String expiring = make.handle(command("A", 1)).text().reveal();
    MakeApiToken.Made revoked = make.handle(command("B", null));
    MakeApiToken.Made kept = make.handle(command("C", null));
    revoke.handle(revoked.id());

    Clock tomorrow = Clock.offset(desk.clock, Duration.ofDays(1));
    assertThat(bearer.ask(expiring)).map(Actor::id).contains(mo.id());
    assertThat(bearer(tomorrow).ask(expiring)).isEmpty();
    assertThat(bearer.ask(revoked.text().reveal())).isEmpty();
    assertThat(bearer.ask(kept.text().reveal())).map(Actor::id).contains(mo.id());

    people.get(mo.id()).deactivate();
    assertThat(bearer.ask(kept.text().reveal())).isEmpty();
    assertThat(mine.ask())
        .extracting(MyApiTokens.Row::state)
        .containsExactlyInAnyOrder("Active", "Revoked", "Active");
  }

  @Test
  @DisplayName("ACC-7: with the account its tokens are revoked, and the record says how many")
  void with_the_account_its_tokens_are_revoked() {
    MakeApiToken.Made first = make.handle(command("A", null));
    MakeApiToken.Made second = make.handle(command("B", 30));
    revoke.handle(first.id());
    desk.caller.becomes(system);

    new EndAccount(
            new AccountScope(people, new InMemoryBodies(), desk.caller), acting, tokens, desk.audit)
        .handle(mo.id());

    assertThat(tokens.get(second.id()).revokedBy()).contains(system.id());
    assertThat(tokens.get(first.id()).revokedBy()).contains(mo.id());
    assertThat(desk.sentences())
        .endsWith("Ended the account of Mo Alder and revoked its API token");
  }

  @Test
  @DisplayName("ACC-8: a person revokes their own tokens, a system administrator anybody's")
  void a_person_revokes_their_own_tokens_a_system_administrator_anybodys() {
    ApiTokenId first = make.handle(command("A", null)).id();
    ApiTokenId second = make.handle(command("B", null)).id();
    desk.caller.becomes(lee);
    var view = new ViewApiToken(tokens, people, desk.caller, desk.clock);
    assertThatThrownBy(() -> revoke.handle(first)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> view.ask(first)).isInstanceOf(NotFound.class);

    desk.caller.becomes(system);
    assertThat(view.ask(first).mine()).isFalse();
    revoke.handle(first);
    desk.caller.becomes(mo);
    revoke.handle(second);

    assertThat(desk.sentences())
        .endsWith("Revoked the API token A of Mo Alder", "Revoked the API token B of Mo Alder");
    assertThatThrownBy(() -> revoke.handle(second)).isInstanceOf(RuleViolated.class);
    assertThat(view.ask(second).state()).isEqualTo("Revoked");
  }

  @Test
  @DisplayName("ACC-40: a token does no more than its scope, for no other organisation")
  void a_token_does_no_more_than_its_scope() {
    OrganisationCode other = new OrganisationCode("Z99002");
    give(people.get(mo.id()), other, Role.LEAD_GP);
    String narrow = make.handle(command("Narrow", null)).text().reveal();
    String wide =
        make.handle(
                new MakeApiToken.Command(
                    "Wide", Set.of(Permission.VIEW_OWN_PAYMENTS), Set.of(PRACTICE, other), 30))
            .text()
            .reveal();

    assertThat(bearer.ask(narrow)).map(Actor::organisation).contains(PRACTICE);
    assertThat(bearer.ask(narrow, other)).isEmpty();
    assertThat(bearer.ask(wide, other)).map(Actor::organisation).contains(other);
    assertThat(bearer.ask(wide))
        .hasValueSatisfying(
            actor ->
                assertThat(actor.permissions())
                    .containsExactlyInAnyOrder(Permission.SIGNED_IN, Permission.VIEW_OWN_PAYMENTS));
    assertThat(bearer.ask(wide, new OrganisationCode("QAT"))).isEmpty();
  }

  @Test
  @DisplayName("ACC-40: a token does no more than its person may now")
  void a_token_does_no_more_than_its_person_may_now() {
    String text = make.handle(command("Upload", null)).text().reveal();
    Person person = people.get(mo.id());
    give(person, PRACTICE, Role.PRACTICE_ADMINISTRATOR);
    person.endGrant(
        person.grants().get(0).id(), null, lee.id(), desk.today(), desk.clock.instant());

    assertThat(bearer.ask(text))
        .hasValueSatisfying(
            actor -> assertThat(actor.permissions()).containsExactly(Permission.SIGNED_IN));
  }

  @Test
  @DisplayName("ACC-40: only what the person may is offered and accepted")
  void only_what_the_person_may_is_offered_and_accepted() {
    var choices =
        new TokenChoices(
                people,
                new OrganisationNames(new InMemoryPractices(), new InMemoryBodies()),
                acting,
                desk.caller)
            .ask();

    assertThat(choices.permissions().keySet())
        .containsExactly(
            Permission.VIEW_INDICATORS, Permission.VIEW_SCHEMES, Permission.VIEW_OWN_PAYMENTS);
    assertThat(choices.organisations()).containsOnlyKeys("Z99001");
    assertThatThrownBy(
            () ->
                make.handle(
                    new MakeApiToken.Command(
                        "More", Set.of(Permission.PREPARE_PAYMENT), Set.of(PRACTICE), 30)))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(
            () ->
                make.handle(
                    new MakeApiToken.Command(
                        "Elsewhere",
                        Set.of(Permission.VIEW_SCHEMES),
                        Set.of(new OrganisationCode("QAT")),
                        30)))
        .isInstanceOf(InvalidInput.class);
    assertThat(tokens.of(mo.id())).isEmpty();
  }

  @Test
  void a_token_without_a_name_is_not_made() {
    assertThatThrownBy(() -> make.handle(command(" ", 90))).isInstanceOf(InvalidInput.class);
    assertThat(tokens.of(mo.id())).isEmpty();
  }

  @Test
  void a_person_sees_their_own_account() {
    var account =
        new ViewMyAccount(
                people,
                new OrganisationNames(new InMemoryPractices(), new InMemoryBodies()),
                acting,
                new InMemoryIdentity.Boxes(),
                desk.caller)
            .ask();

    assertThat(account.person().userName()).isEqualTo("mo");
    assertThat(account.person().roleTitles()).isEqualTo("Practice manager");
    assertThat(account.organisationName()).isEmpty();
  }

  private FindBearer bearer(Clock clock) {
    return new FindBearer(tokens, people, tokens, new Acting(desk.calendar(), clock));
  }

  private static MakeApiToken.Command command(String name, Integer days) {
    return new MakeApiToken.Command(name, Set.of(Permission.VIEW_SCHEMES), Set.of(PRACTICE), days);
  }

  private Actor person(String userName, String name, String organisation, Role role) {
    var code = new OrganisationCode(organisation);
    var person = new Person(PersonId.fresh(), userName, name, code);
    give(person, code, role);
    people.add(person);
    return acting.as(person).orElseThrow();
  }

  private void give(Person person, OrganisationCode at, Role role) {
    person.grant(role, at, HeldDays.from(desk.today()), PersonId.fresh(), desk.clock.instant());
  }

  private Actor limited(Actor actor, Permission... permissions) {
    Set<Permission> scope = EnumSet.of(Permission.SIGNED_IN, permissions);
    return actor.within(scope);
  }
}
