package org.quantock.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.PersonId;

class RoleTest {

  @Test
  void somebody_without_a_role_may_do_only_what_is_public() {
    Actor nobody = actor(Set.of());

    List<Permission> may = Arrays.stream(Permission.values()).filter(nobody::may).toList();

    assertThat(may).containsExactly(Permission.PUBLIC);
  }

  @ParameterizedTest
  @EnumSource
  void every_permission_is_carried_by_some_role_and_every_role_signs_in(Permission permission) {
    assertThat(Role.values()).allMatch(role -> role.carries(Permission.SIGNED_IN));
    boolean carried =
        permission == Permission.PUBLIC
            || Arrays.stream(Role.values()).anyMatch(role -> role.carries(permission));
    assertThat(carried).isTrue();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FINANCE")
  void only_finance_prepares_and_authorises_payments(Role role) {
    assertThat(role.carries(Permission.PREPARE_PAYMENT)).isFalse();
    assertThat(role.carries(Permission.AUTHORISE_PAYMENT)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"AUDITOR", "EVALUATOR"})
  void those_who_only_look_change_nothing(Role role) {
    assertThat(Arrays.stream(Permission.values()).filter(role::carries))
        .allMatch(
            p ->
                p.name().startsWith("VIEW_")
                    || p == Permission.SIGNED_IN
                    || p == Permission.DOWNLOAD_EXTRACT);
  }

  private static Actor actor(Set<Role> roles) {
    return new Actor(PersonId.fresh(), "Someone", roles, new OrganisationCode("QAT"));
  }
}
