package org.quantock.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.organisation.InMemoryBodies;
import org.quantock.application.shared.FixedCaller;
import org.quantock.application.shared.TestDesk;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.RuleViolated;

class AccountsTest {

  private static final String PASSWORD = "correct-horse-battery";

  private final Actor system = FixedCaller.person("Sid Brook", "QAT", Role.SYSTEM_ADMINISTRATOR);
  private final TestDesk desk = new TestDesk(system, LocalDate.of(2014, 10, 6));
  private final InMemoryPeople people = new InMemoryPeople();
  private final Passwords passwords = new Passwords();
  private final Acting acting = new Acting(desk.calendar(), desk.clock);
  private final AccountScope scope = new AccountScope(people, new InMemoryBodies(), desk.caller);
  private final AddPerson addPerson = new AddPerson(people, passwords, scope, acting, desk.audit);
  private final EndAccount endAccount =
      new EndAccount(scope, acting, new InMemoryApiTokens(), desk.audit);

  @Test
  @DisplayName("ACC-31: whoever adds a person stands for the roles, whatever else is said")
  void whoever_adds_a_person_stands_for_the_roles() {
    PersonId added =
        addPerson.handle(
            new AddPerson.Command(
                "added",
                "Mo Alder",
                new OrganisationCode("Z99001"),
                Set.of(Role.PRACTICE_MANAGER),
                null,
                PersonId.fresh()));

    assertThat(people.get(added).grants().get(0).grantedBy()).isEqualTo(system.id());
  }

  @Test
  @DisplayName("ACC-34: with the account its roles end")
  void with_the_account_its_roles_end() {
    PersonId ended = add("ended", "Z99001", Role.PRACTICE_MANAGER, PASSWORD);

    endAccount.handle(ended);

    assertThat(people.get(ended).isActive()).isFalse();
    assertThat(people.get(ended).grants())
        .allSatisfy(grant -> assertThat(grant.endedBy()).contains(system.id()));
  }

  @Test
  void nobody_ends_their_own_account() {
    PersonId self = add("self", "QAT", Role.SYSTEM_ADMINISTRATOR, null);
    desk.caller.becomes(acting.as(people.get(self)).orElseThrow());

    assertThatThrownBy(() -> endAccount.handle(self)).isInstanceOf(RuleViolated.class);
  }

  @Test
  void roles_must_suit_the_organisation() {
    assertThatThrownBy(() -> add("x", "Z99001", Role.FINANCE, null))
        .as("ACC-5")
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> add("x", "QAT", Role.LEAD_GP, null))
        .as("ACC-5")
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void a_short_password_and_a_taken_user_name_are_refused() {
    assertThatThrownBy(() -> add("x", "QAT", Role.FINANCE, "short"))
        .hasMessageContaining("12 characters");
    add("x", "QAT", Role.FINANCE, PASSWORD);
    assertThatThrownBy(() -> add("X", "QAT", Role.FINANCE, PASSWORD)).hasMessageContaining("taken");
  }

  private PersonId add(String userName, String organisation, Role role, String password) {
    return addPerson.handle(
        new AddPerson.Command(
            userName, "Mo Alder", new OrganisationCode(organisation), Set.of(role), password));
  }
}
