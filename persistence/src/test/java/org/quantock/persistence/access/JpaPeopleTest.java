package org.quantock.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.PersonId;
import org.quantock.persistence.shared.Database;

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
}
