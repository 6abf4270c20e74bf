package org.quantock.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.PersonId;

class GrantTiesTest {

  private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
  private static final OrganisationCode TEAM = new OrganisationCode("QAT");

  private final Person fran = SomePerson.of("Fran", "QAT");
  private final PersonId giver = PersonId.fresh();

  @Test
  @DisplayName("ACC-36: only roles that move money tie, and an ended one still does")
  void only_roles_that_move_money_tie() {
    give(Role.REVIEWER);
    assertThat(ties().between(giver, fran.id(), NOW)).isEmpty();

    RoleGrant finance = give(Role.FINANCE);
    fran.endGrant(finance.id(), null, giver, LocalDate.of(2014, 10, 6), NOW);

    assertThat(ties().between(giver, fran.id(), NOW)).isPresent();
    assertThat(ties().between(fran.id(), giver, NOW)).isPresent();
    assertThat(ties().between(PersonId.fresh(), fran.id(), NOW)).isEmpty();
  }

  private GrantTies ties() {
    return GrantTies.of(List.of(fran));
  }

  private RoleGrant give(Role role) {
    return fran.grant(role, TEAM, HeldDays.from(LocalDate.of(2014, 10, 6)), giver, NOW);
  }
}
