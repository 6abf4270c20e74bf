package org.quantock.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quantock.application.organisation.InMemoryBodies;
import org.quantock.application.organisation.InMemoryPractices;
import org.quantock.application.shared.FixedCaller;
import org.quantock.application.shared.TestDesk;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.HeldDays;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.Role;
import org.quantock.domain.access.RoleGrant;
import org.quantock.domain.access.RoleGrantId;
import org.quantock.domain.organisation.Body;
import org.quantock.domain.organisation.BodyKind;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.RuleViolated;

/** Local administrators, cover at other organisations, and emergencies. */
class OwnPeopleTest {

  private static final OrganisationCode PRACTICE = new OrganisationCode("Z99001");
  private static final OrganisationCode OTHER = new OrganisationCode("Z99002");
  private static final OrganisationCode TEAM = new OrganisationCode("QAT");

  private final TestDesk desk =
      new TestDesk(FixedCaller.person("Kit", "Z99001", Role.LEAD_GP), LocalDate.of(2014, 10, 6));
  private final InMemoryPeople people = new InMemoryPeople();
  private final InMemoryBodies bodies = new InMemoryBodies();
  private final Acting acting = new Acting(desk.calendar(), desk.clock);
  private final AccountScope scope = new AccountScope(people, bodies, desk.caller);
  private final GrantRole grantRole = new GrantRole(people, scope, acting, desk.audit);
  private final EndGrant endGrant = new EndGrant(scope, acting, desk.audit);
  private final AddPerson addPerson =
      new AddPerson(people, new Passwords(), scope, acting, desk.audit);
  private final EndAccount endAccount =
      new EndAccount(scope, acting, new InMemoryApiTokens(), desk.audit);
  private final ViewPerson viewPerson = new ViewPerson(people, scope, acting);
  private final BreakGlass breakGlass =
      new BreakGlass(
          people,
          scope,
          acting,
          new FourHours(),
          new EmergencyNotice(null, people, noMail(), acting),
          desk.caller,
          desk.audit);
  private final EndEmergency endEmergency =
      new EndEmergency(people, acting, desk.caller, desk.audit);
  private final ActFor actFor = new ActFor(people, acting, desk.caller, desk.audit);
  private final ViewStanding standing =
      new ViewStanding(
          people, new OrganisationNames(new InMemoryPractices(), bodies), acting, desk.caller);

  private static Letters noMail() {
    return new Letters(null, null, new MailSettings(name -> Optional.empty()), null);
  }

  private Person kit;
  private Person mo;
  private Person nell;

  @BeforeEach
  void kit_manages_the_people_of_a_practice() {
    bodies.add(new Body(TEAM, "Area team", BodyKind.AREA_TEAM, true));
    kit = person("kit", PRACTICE, Role.PRACTICE_ADMINISTRATOR);
    mo = person("mo", PRACTICE, Role.PRACTICE_MANAGER);
    nell = person("nell", OTHER, Role.LEAD_GP);
    desk.caller.becomes(acting.as(kit).orElseThrow());
  }

  @Test
  @DisplayName("ACC-33: a local administrator gives and ends roles at their own organisation")
  void a_local_administrator_gives_and_ends_roles_at_their_own_organisation() {
    RoleGrantId given = grant("mo", Role.LEAD_GP, PRACTICE);

    assertThat(acting.as(mo))
        .map(Actor::roles)
        .contains(Set.of(Role.PRACTICE_MANAGER, Role.LEAD_GP));
    endGrant.handle(new EndGrant.Command(mo.id(), given, null));
    assertThat(acting.as(mo)).map(Actor::roles).contains(Set.of(Role.PRACTICE_MANAGER));
    assertThat(desk.sentences())
        .containsExactly(
            "Made mo Lead GP of Z99001 from 2014-10-06",
            "Ended the role Lead GP of mo at Z99001 at once");
    assertThat(desk.entries.get(1).changes())
        .as("AUD-5")
        .containsExactly("until: no end → at once");
    assertThat(viewPerson.ask(mo.id()).grants())
        .extracting(GrantRow::role, GrantRow::state, GrantRow::givenBy)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Practice manager", "In force", "The installation"),
            org.assertj.core.groups.Tuple.tuple("Lead GP", "Ended", "kit"));
  }

  @Test
  @DisplayName("ACC-33: and nowhere else, neither with their own people nor with others")
  void a_local_administrator_does_nothing_elsewhere() {
    assertThatThrownBy(() -> grant("mo", Role.LEAD_GP, OTHER)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> viewPerson.ask(nell.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> endAccount.handle(nell.id())).isInstanceOf(NotFound.class);
    RoleGrantId ofNell = nell.grants().get(0).id();
    assertThatThrownBy(() -> endGrant.handle(new EndGrant.Command(nell.id(), ofNell, null)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                addPerson.handle(
                    new AddPerson.Command("x", "X", OTHER, Set.of(Role.LEAD_GP), null)))
        .isInstanceOf(InvalidInput.class);

    assertThat(desk.sentences()).isEmpty();
    assertThat(acting.as(nell)).isPresent();
  }

  @Test
  @DisplayName("ACC-33: who covers stays the other organisation's person")
  void who_covers_stays_the_other_organisations_person() {
    RoleGrantId cover = grant("nell", Role.LEAD_GP, PRACTICE);

    assertThat(viewPerson.ask(nell.id()).grants())
        .extracting(GrantRow::organisation)
        .containsExactly("Z99001");
    assertThat(viewPerson.ask(nell.id()).whyNotEnd()).contains("belongs to Z99002");
    assertThatThrownBy(() -> endAccount.handle(nell.id())).isInstanceOf(NotFound.class);
    RoleGrantId own = nell.grants().get(0).id();
    assertThatThrownBy(() -> endGrant.handle(new EndGrant.Command(nell.id(), own, null)))
        .isInstanceOf(NotFound.class);
    endGrant.handle(new EndGrant.Command(nell.id(), cover, desk.today()));
    assertThat(acting.onlyFor(nell, PRACTICE)).as("until the end of the day").isPresent();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("ACC-33: a local administrator of a practice gives the roles of a practice alone")
  void a_practice_has_the_roles_of_a_practice(Role role) {
    if (role.isOfPractice() && role != Role.PRACTICE_MANAGER) {
      grant("mo", role, PRACTICE);
    } else {
      assertThatThrownBy(() -> grant("mo", role, PRACTICE)).isInstanceOf(RuntimeException.class);
      assertThat(mo.grants()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "ACC-5, ACC-33: an area team has its roles; what sees everything is not given locally")
  void an_area_team_has_its_roles(Role role) {
    Person lou = person("lou", TEAM, Role.LOCAL_ADMINISTRATOR);
    person("fran", TEAM, Role.EVALUATOR);
    desk.caller.becomes(acting.as(lou).orElseThrow());
    Set<Role> given =
        EnumSet.of(
            Role.REVIEWER,
            Role.FINANCE,
            Role.SCHEME_ADMINISTRATOR,
            Role.DECISION_MAKER,
            Role.PANEL_MEMBER,
            Role.LOCAL_ADMINISTRATOR);

    assertThat(scope.roles(TEAM).contains(role)).isEqualTo(given.contains(role));
    if (given.contains(role)) {
      grant("fran", role, TEAM);
    } else {
      assertThatThrownBy(() -> grant("fran", role, TEAM)).isInstanceOf(InvalidInput.class);
    }
  }

  @Test
  @DisplayName("ACC-32: nobody gives themselves a role, the system administrator neither")
  void nobody_gives_themselves_a_role() {
    assertThatThrownBy(() -> grant("kit", Role.LEAD_GP, PRACTICE)).isInstanceOf(RuleViolated.class);
    Person sid = person("sid", TEAM, Role.SYSTEM_ADMINISTRATOR);
    desk.caller.becomes(acting.as(sid).orElseThrow());
    assertThatThrownBy(() -> grant("sid", Role.FINANCE, TEAM)).isInstanceOf(RuleViolated.class);
    assertThat(acting.as(sid)).map(Actor::roles).contains(Set.of(Role.SYSTEM_ADMINISTRATOR));
  }

  @Test
  void a_role_does_not_begin_in_the_past() {
    assertThatThrownBy(
            () ->
                grantRole.handle(
                    new GrantRole.Command(
                        "mo", Role.LEAD_GP, PRACTICE, desk.today().minusDays(1), null)))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> grant("unknown", Role.LEAD_GP, PRACTICE))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  @DisplayName("ACC-2: a person chooses where they act, among the places where they hold a role")
  void a_person_chooses_where_they_act() {
    grant("nell", Role.PRACTICE_MANAGER, PRACTICE);
    desk.caller.becomes(acting.as(nell).orElseThrow());

    assertThat(standing.ask().places())
        .extracting(ViewStanding.Place::code, ViewStanding.Place::chosen)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Z99002", true),
            org.assertj.core.groups.Tuple.tuple("Z99001", false));
    Actor there = actFor.handle(PRACTICE);
    assertThat(there.roles()).containsExactly(Role.PRACTICE_MANAGER);
    assertThatThrownBy(() -> actFor.handle(TEAM)).isInstanceOf(InvalidInput.class);

    var find = new FindActor(people, acting);
    assertThat(find.ask("nell", PRACTICE)).contains(there);
    assertThat(find.ask("nell")).map(Actor::organisation).contains(OTHER);
    assertThat(find.ask("nell", TEAM)).map(Actor::organisation).contains(OTHER);
  }

  @Test
  @DisplayName("ACC-38: breaking the glass is an entry of its own kind with the reason")
  void breaking_the_glass_is_an_entry_of_its_own_kind() {
    var until =
        breakGlass.handle(
            new BreakGlass.Command(Role.LEAD_GP, PRACTICE, "Report due today, lead GP ill"));

    assertThat(until).isEqualTo(desk.clock.instant().plus(Duration.ofHours(4)));
    assertThat(acting.as(kit))
        .hasValueSatisfying(actor -> assertThat(actor.may(Permission.SIGN_OFF_REPORT)).isTrue());
    assertThat(desk.entries).hasSize(1);
    assertThat(desk.entries.get(0).action()).isEqualTo("BreakGlass");
    assertThat(desk.entries.get(0).subjectKind()).isEqualTo("break-glass");
    assertThat(desk.entries.get(0).changes())
        .as("AUD-5")
        .containsExactly("ends: nothing → 2026-11-22T13:00:00Z");
    assertThat(desk.entries.get(0).reason()).isEqualTo("Report due today, lead GP ill");
    assertThat(desk.sentences())
        .containsExactly(
            "kit broke the glass: took the role Lead GP at Z99001 for 4 hours. Reason: Report due today, lead GP ill");
    assertThat(standing.ask().emergencies())
        .extracting(ViewStanding.Taken::role)
        .containsExactly("Lead GP");

    Clock later = Clock.offset(desk.clock, Duration.ofHours(4));
    assertThat(new Acting(desk.calendar(), later).as(kit))
        .hasValueSatisfying(actor -> assertThat(actor.may(Permission.SIGN_OFF_REPORT)).isFalse());
  }

  @Test
  @DisplayName("ACC-38: it reaches no further than the person's own organisation")
  void breaking_the_glass_reaches_no_further_than_the_own_organisation() {
    assertThatThrownBy(
            () -> breakGlass.handle(new BreakGlass.Command(Role.LEAD_GP, OTHER, "Why not")))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> breakGlass.handle(new BreakGlass.Command(Role.LEAD_GP, PRACTICE, " ")))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> breakGlass.handle(new BreakGlass.Command(null, PRACTICE, "Why not")))
        .isInstanceOf(InvalidInput.class);
    assertThat(desk.sentences()).isEmpty();
  }

  @Test
  @DisplayName("ACC-38: what was taken is given back by the person themselves")
  void what_was_taken_is_given_back() {
    breakGlass.handle(new BreakGlass.Command(Role.LEAD_GP, PRACTICE, "Lead GP ill"));
    RoleGrant taken = kit.grants().get(1);

    assertThatThrownBy(() -> endEmergency.handle(kit.grants().get(0).id()))
        .isInstanceOf(NotFound.class);
    endEmergency.handle(taken.id());

    assertThat(acting.as(kit)).map(Actor::roles).contains(Set.of(Role.PRACTICE_ADMINISTRATOR));
    assertThat(desk.sentences()).endsWith("kit gave the role Lead GP at Z99001 back");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 25, -1})
  void hours_beyond_a_day_are_not_configured(int hours) {
    assertThatThrownBy(() -> EmergencyHours.of(hours)).isInstanceOf(IllegalStateException.class);
    assertThat(List.of(EmergencyHours.of(1), EmergencyHours.of(24)))
        .containsExactly(Duration.ofHours(1), Duration.ofHours(24));
  }

  private RoleGrantId grant(String userName, Role role, OrganisationCode at) {
    return grantRole.handle(new GrantRole.Command(userName, role, at, null, null));
  }

  private Person person(String userName, OrganisationCode at, Role role) {
    var person = new Person(PersonId.fresh(), userName, userName, at);
    person.grant(role, at, HeldDays.from(desk.today()), PersonId.fresh(), desk.clock.instant());
    people.add(person);
    return person;
  }

  /** As it is where nothing is configured. */
  private static final class FourHours extends EmergencyHours {
    @Override
    public Duration length() {
      return EmergencyHours.of(4);
    }
  }
}
