package org.quantock.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.RuleViolated;

class PersonTest {

  private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2014, 10, 6);
  private static final OrganisationCode HOME = new OrganisationCode("Z99002");
  private static final OrganisationCode AWAY = new OrganisationCode("Z99001");
  private static final PersonId OTHER = PersonId.fresh();

  private final Person gill = new Person(PersonId.fresh(), "gp", "Dr Gill Ash", HOME);

  @Test
  @DisplayName("ACC-30: a role is held from its first to its last day, both among them")
  void a_role_is_held_from_its_first_to_its_last_day() {
    give(Role.LEAD_GP, HOME, TODAY, TODAY.plusDays(3));

    assertThat(gill.acting(TODAY.minusDays(1), NOW)).isEmpty();
    assertThat(gill.acting(TODAY, NOW)).map(Actor::roles).contains(Set.of(Role.LEAD_GP));
    assertThat(gill.acting(TODAY.plusDays(3), NOW)).isPresent();
    assertThat(gill.acting(TODAY.plusDays(4), NOW)).isEmpty();
  }

  @Test
  @DisplayName("ACC-2: a person acts for one organisation at a time, with the roles held there")
  void a_person_acts_for_one_organisation_at_a_time() {
    give(Role.PRACTICE_MANAGER, AWAY, TODAY, null);
    give(Role.LEAD_GP, HOME, TODAY, null);

    assertThat(gill.organisations(TODAY, NOW)).containsExactly(HOME, AWAY);
    assertThat(gill.acting(TODAY, NOW)).map(Actor::organisation).contains(HOME);
    Actor away = gill.actingFor(AWAY, TODAY, NOW).orElseThrow();
    assertThat(away.roles()).containsExactly(Role.PRACTICE_MANAGER);
    assertThat(away.may(Permission.SIGN_OFF_REPORT)).isFalse();
    assertThat(gill.actingFor(new OrganisationCode("Z99003"), TODAY, NOW)).isEmpty();
  }

  @Test
  @DisplayName("ACC-30: who is covered for elsewhere acts there when nothing is held at home")
  void who_holds_nothing_at_home_acts_elsewhere() {
    give(Role.LEAD_GP, AWAY, TODAY, null);

    assertThat(gill.acting(TODAY, NOW)).map(Actor::organisation).contains(AWAY);
  }

  @Test
  @DisplayName("ACC-32: nobody gives themselves a role or ends their own")
  void nobody_gives_themselves_a_role_or_ends_their_own() {
    assertThatThrownBy(() -> gill.grant(Role.LEAD_GP, HOME, HeldDays.from(TODAY), gill.id(), NOW))
        .isInstanceOfSatisfying(
            RuleViolated.class, refusal -> assertThat(refusal.code()).isEqualTo("own-role"));
    assertThat(gill.grants()).isEmpty();
    RoleGrant given = give(Role.LEAD_GP, HOME, TODAY, null);
    assertThatThrownBy(() -> gill.endGrant(given.id(), null, gill.id(), TODAY, NOW))
        .isInstanceOf(RuleViolated.class);
    assertThat(given.isInForce(TODAY, NOW)).isTrue();
  }

  @Test
  @DisplayName("ACC-31: a role ends at once or with a day, and stays on record")
  void a_role_ends_at_once_or_with_a_day_and_stays_on_record() {
    RoleGrant first = give(Role.LEAD_GP, HOME, TODAY, null);
    RoleGrant second = give(Role.PRACTICE_MANAGER, HOME, TODAY, null);

    gill.endGrant(first.id(), null, OTHER, TODAY, NOW);
    gill.endGrant(second.id(), TODAY.plusDays(1), OTHER, TODAY, NOW);

    assertThat(first.isInForce(TODAY, NOW)).isFalse();
    assertThat(first.endedBy()).contains(OTHER);
    assertThat(second.isInForce(TODAY.plusDays(1), NOW)).isTrue();
    assertThat(second.isInForce(TODAY.plusDays(2), NOW)).isFalse();
    assertThat(gill.grants()).containsExactly(first, second);
    assertThatThrownBy(() -> gill.endGrant(first.id(), null, OTHER, TODAY, NOW))
        .hasMessageContaining("ended already");
  }

  @Test
  void a_last_day_is_neither_in_the_past_nor_before_the_first() {
    RoleGrant given = give(Role.LEAD_GP, HOME, TODAY.plusDays(9), null);

    assertThatThrownBy(() -> gill.endGrant(given.id(), TODAY.minusDays(1), OTHER, TODAY, NOW))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> gill.endGrant(given.id(), TODAY.plusDays(8), OTHER, TODAY, NOW))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> new HeldDays(TODAY, TODAY.minusDays(1)))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void a_role_is_not_held_twice_on_a_day() {
    give(Role.LEAD_GP, HOME, TODAY, TODAY.plusDays(5));

    assertThatThrownBy(() -> give(Role.LEAD_GP, HOME, TODAY.plusDays(5), null))
        .hasMessageContaining("already");
    give(Role.LEAD_GP, HOME, TODAY.plusDays(6), null);
    give(Role.LEAD_GP, AWAY, TODAY, null);
    assertThat(gill.grants()).hasSize(3);
  }

  @Test
  void an_ended_account_acts_for_nobody_and_is_given_nothing() {
    give(Role.LEAD_GP, HOME, TODAY, null);
    gill.deactivate();

    assertThat(gill.acting(TODAY, NOW)).isEmpty();
    assertThatThrownBy(() -> give(Role.PRACTICE_MANAGER, HOME, TODAY, null))
        .hasMessageContaining("has ended");
  }

  @Test
  @DisplayName("ACC-38: a role taken in an emergency ends by itself by the clock")
  void a_role_taken_in_an_emergency_ends_by_itself() {
    give(Role.PRACTICE_ADMINISTRATOR, HOME, TODAY, null);

    RoleGrant taken = gill.breakGlass(Role.LEAD_GP, HOME, emergency("The lead GP is ill"), TODAY);

    assertThat(taken.isEmergency()).isTrue();
    assertThat(taken.grantedBy()).isEqualTo(gill.id());
    assertThat(taken.reason()).contains("The lead GP is ill");
    assertThat(gill.acting(TODAY, NOW)).hasValueSatisfying(this::signsOff);
    Instant over = NOW.plus(Duration.ofHours(4));
    assertThat(gill.acting(TODAY, over.minusMillis(1))).hasValueSatisfying(this::signsOff);
    assertThat(gill.acting(TODAY, over))
        .hasValueSatisfying(actor -> assertThat(actor.may(Permission.SIGN_OFF_REPORT)).isFalse());
  }

  private void signsOff(Actor actor) {
    assertThat(actor.may(Permission.SIGN_OFF_REPORT)).isTrue();
  }

  @Test
  @DisplayName("ACC-38: the person can give the emergency role back")
  void an_emergency_role_can_be_given_back() {
    RoleGrant taken = gill.breakGlass(Role.LEAD_GP, HOME, emergency("The lead GP is ill"), TODAY);

    gill.endGrant(taken.id(), null, gill.id(), TODAY, NOW.plusSeconds(60));

    assertThat(gill.acting(TODAY, NOW.plusSeconds(61))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("ACC-38: nothing that decides, pays or manages people is taken in an emergency")
  void nothing_that_decides_or_pays_is_taken_in_an_emergency(Role role) {
    Set<Role> never =
        EnumSet.of(
            Role.FINANCE,
            Role.DECISION_MAKER,
            Role.PANEL_MEMBER,
            Role.PRACTICE_ADMINISTRATOR,
            Role.LOCAL_ADMINISTRATOR,
            Role.SYSTEM_ADMINISTRATOR);

    assertThat(role.isForEmergencies()).isEqualTo(!never.contains(role));
    if (never.contains(role)) {
      assertThatThrownBy(() -> gill.breakGlass(role, HOME, emergency("Why not"), TODAY))
          .isInstanceOf(RuleViolated.class);
    }
  }

  @Test
  @DisplayName("ACC-38: an emergency has a reason and lasts no longer than a day")
  void an_emergency_has_a_reason_and_lasts_no_longer_than_a_day() {
    assertThatThrownBy(() -> emergency(" ")).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> new Emergency("Why", NOW, NOW.plus(Duration.ofHours(25))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("ACC-40: within a scope nobody may more than before")
  void within_a_scope_nobody_may_more_than_before() {
    give(Role.LEAD_GP, HOME, TODAY, null);
    Actor limited =
        gill.acting(TODAY, NOW)
            .orElseThrow()
            .within(EnumSet.of(Permission.VIEW_SCHEMES, Permission.AUTHORISE_PAYMENT));

    assertThat(limited.permissions()).containsExactly(Permission.VIEW_SCHEMES);
    assertThat(limited.may(Permission.SIGNED_IN)).isFalse();
    assertThat(limited.may(Permission.PUBLIC)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("ACC-5: a role suits practices or kinds of bodies, never both")
  void a_role_suits_practices_or_bodies(Role role) {
    boolean practice = role.suits(HOME, Optional.empty());
    boolean body = role.suits(new OrganisationCode("QAT"), Optional.empty());

    assertThat(practice).isEqualTo(role.isOfPractice()).isNotEqualTo(body);
    for (var kind : org.quantock.domain.organisation.BodyKind.values()) {
      assertThat(role.suits(HOME, Optional.of(kind))).isEqualTo(practice);
      if (role.isOfPractice()) {
        assertThat(role.suits(new OrganisationCode("QAT"), Optional.of(kind))).isFalse();
      }
    }
  }

  private static Emergency emergency(String reason) {
    return new Emergency(reason, NOW, NOW.plus(Duration.ofHours(4)));
  }

  private RoleGrant give(Role role, OrganisationCode at, LocalDate from, LocalDate until) {
    return gill.grant(role, at, new HeldDays(from, until), OTHER, NOW);
  }
}
