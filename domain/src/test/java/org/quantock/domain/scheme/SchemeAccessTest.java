package org.quantock.domain.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.NotPermitted;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.RuleViolated;

@DisplayName("SCH-14: who manages a scheme and who sees it")
class SchemeAccessTest {

  private static Actor person(Role role, String organisation) {
    return new Actor(
        PersonId.fresh(), "A person", Set.of(role), new OrganisationCode(organisation));
  }

  @ParameterizedTest
  @CsvSource({
    "SCHEME_ADMINISTRATOR, QAT, CHANGE PUBLISH",
    "SCHEME_ADMINISTRATOR, QCC, CHANGE PUBLISH",
    "SCHEME_ADMINISTRATOR, QXX, ''",
    "AUDITOR, QAT, ''",
  })
  void a_scheme_being_configured_is_changed_by_its_own_administrators(
      Role role, String organisation, String allowed) {
    var access = SchemeAccess.of(SomeScheme.configuring(), person(role, organisation));

    assertThat(Arrays.stream(SchemeAction.values()).filter(access::may).map(Enum::name))
        .containsExactlyInAnyOrder(allowed.isEmpty() ? new String[0] : allowed.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "SCHEME_ADMINISTRATOR, QAT, AMEND OFFER CLOSE",
    "SCHEME_ADMINISTRATOR, QXX, ''",
    "PRACTICE_MANAGER, Z99001, CHOOSE",
    "FINANCE, QAT, ''",
  })
  void a_published_scheme_is_managed_by_administrators_and_chosen_by_practices(
      Role role, String organisation, String allowed) {
    var access = SchemeAccess.of(SomeScheme.published(), person(role, organisation));

    assertThat(Arrays.stream(SchemeAction.values()).filter(access::may).map(Enum::name))
        .containsExactlyInAnyOrder(allowed.isEmpty() ? new String[0] : allowed.split(" "));
  }

  @Test
  void a_scheme_that_is_not_published_does_not_exist_for_practices() {
    var manager = person(Role.PRACTICE_MANAGER, "Z99001");

    assertThatThrownBy(() -> SchemeAccess.of(SomeScheme.configuring(), manager))
        .isInstanceOf(NotFound.class);
    assertThat(SchemeAccess.of(SomeScheme.published(), manager)).isNotNull();
  }

  @Test
  void every_refusal_says_why() {
    var mine = SchemeAccess.of(SomeScheme.published(), person(Role.SCHEME_ADMINISTRATOR, "QAT"));
    var other = SchemeAccess.of(SomeScheme.published(), person(Role.SCHEME_ADMINISTRATOR, "QXX"));

    assertThatThrownBy(() -> mine.require(SchemeAction.CHANGE))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("amendment");
    assertThatThrownBy(() -> other.require(SchemeAction.AMEND))
        .isInstanceOf(NotPermitted.class)
        .hasMessageContaining("QAT");
    for (SchemeAction action : SchemeAction.values()) {
      assertThat(mine.obstacle(action).isEmpty()).isEqualTo(mine.may(action));
    }
  }

  @Test
  void a_scheme_is_made_by_its_commissioner_or_area_team() {
    var commissioner = new OrganisationCode("QCC");
    var areaTeam = new OrganisationCode("QAT");

    SchemeAccess.requireMaker(person(Role.SCHEME_ADMINISTRATOR, "QAT"), commissioner, areaTeam);
    assertThatThrownBy(
            () ->
                SchemeAccess.requireMaker(
                    person(Role.SCHEME_ADMINISTRATOR, "QXX"), commissioner, areaTeam))
        .isInstanceOf(NotPermitted.class);
  }
}
