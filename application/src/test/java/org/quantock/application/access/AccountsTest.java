package org.quantock.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.organisation.InMemoryBodies;
import org.quantock.application.shared.FixedCaller;
import org.quantock.application.shared.Nobody;
import org.quantock.application.shared.TestDesk;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Person;
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
  private final SignIn signIn = new SignIn(people, passwords, desk.caller, desk.audit, acting);

  @Test
  void a_person_signs_in_with_their_password_and_no_other() {
    add("manager", "Z99001", Role.PRACTICE_MANAGER, PASSWORD);
    desk.caller.becomes(Nobody.NOBODY);

    assertThat(signIn.handle("Manager ", PASSWORD)).map(Actor::name).contains("Mo Alder");
    assertThat(signIn.handle("manager", PASSWORD + "!")).isEmpty();
    assertThat(signIn.handle("nobody", PASSWORD)).isEmpty();
    assertThat(desk.sentences())
        .contains(
            "Mo Alder signed in", "Sign-in refused for manager", "Sign-in refused for nobody");
  }

  @Test
  void a_person_without_a_password_or_with_an_ended_account_cannot_sign_in() {
    add("nopassword", "Z99001", Role.PRACTICE_MANAGER, null);
    PersonId ended = add("ended", "Z99001", Role.PRACTICE_MANAGER, PASSWORD);
    endAccount.handle(ended);

    assertThat(signIn.handle("nopassword", "")).as("ACC-4").isEmpty();
    assertThat(signIn.handle("ended", PASSWORD)).isEmpty();
  }

  @Test
  @DisplayName("ACC-30: a person signs in on the days on which they hold a role, and no other")
  void a_person_signs_in_on_the_days_on_which_they_hold_a_role() {
    PersonId leaver = add("leaver", "Z99001", Role.PRACTICE_MANAGER, PASSWORD);
    Person person = people.get(leaver);
    person.endGrant(
        person.grants().get(0).id(),
        desk.today().plusDays(3),
        system.id(),
        desk.today(),
        desk.clock.instant());

    desk.moveTo(desk.today().plusDays(3));
    assertThat(signIn.handle("leaver", PASSWORD)).isPresent();
    desk.moveTo(desk.today().plusDays(1));
    assertThat(signIn.handle("leaver", PASSWORD)).isEmpty();
    assertThat(new FindActor(people, acting).ask("leaver")).isEmpty();
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

  @Test
  void a_refused_sign_in_cannot_forge_a_line_of_the_record() {
    signIn.handle("x\nMo Alder signed in", PASSWORD);

    assertThat(desk.sentences()).containsExactly("Sign-in refused for x Mo Alder signed in");
  }

  private PersonId add(String userName, String organisation, Role role, String password) {
    return addPerson.handle(
        new AddPerson.Command(
            userName, "Mo Alder", new OrganisationCode(organisation), Set.of(role), password));
  }
}
