package org.quantock.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quantock.application.access.PersonRow;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.PersonId;
import org.quantock.persistence.shared.Database;
import org.quantock.persistence.shared.JpaSettings;

class JpaPeopleTest {

  @ParameterizedTest
  @EnumSource
  void a_person_is_found_by_user_name_whatever_its_case(Database database) {
    database.inTransaction(
        em -> {
          var people = new JpaPeople(em);
          var id = PersonId.fresh();
          people.add(
              new Person(
                  id,
                  "Ann.Example",
                  "Ann Example",
                  new OrganisationCode("Z99001"),
                  Set.of(Role.PRACTICE_MANAGER, Role.LEAD_GP)));
          em.clear();

          assertThat(people.named(" ANN.example ")).map(Person::id).contains(id);
          assertThat(people.get(id).asActor().roles())
              .containsExactlyInAnyOrder(Role.PRACTICE_MANAGER, Role.LEAD_GP);
          assertThat(people.named("nobody")).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void only_people_with_a_password_are_listed_as_accounts(Database database) {
    database.inTransaction(
        em -> {
          var people = new JpaPeople(em);
          people.add(person("with.password", "hash"));
          people.add(person("without.password", null));

          assertThat(new JpaPeopleQueries(em).accounts())
              .extracting(PersonRow::userName)
              .contains("with.password")
              .doesNotContain("without.password");
        });
  }

  @ParameterizedTest
  @EnumSource
  void a_setting_is_kept_and_replaced(Database database) {
    database.inTransaction(
        em -> {
          var settings = new JpaSettings(em);
          assertThat(settings.find("colour")).isEmpty();
          settings.put("colour", "blue");
          settings.put("colour", "green");
          assertThat(settings.find("colour")).contains("green");
        });
  }

  private static Person person(String userName, String hash) {
    var person =
        new Person(
            PersonId.fresh(),
            userName,
            "Ann Example",
            new OrganisationCode("Z99001"),
            Set.of(Role.PRACTICE_MANAGER));
    if (hash != null) {
      person.changePassword(hash);
    }
    return person;
  }
}
