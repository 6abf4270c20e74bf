package org.quantock.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quantock.domain.access.AcceptedIdentifier;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.PatientIdentifiers;
import org.quantock.domain.shared.PersonId;
import org.quantock.persistence.shared.Database;

class JpaAcceptedIdentifiersTest {

  private static final Instant NOW = Instant.parse("2026-11-26T09:00:00.123456Z");

  @ParameterizedTest
  @EnumSource
  void what_was_accepted_is_found_by_its_checksum(Database database) {
    database.inTransaction(
        em -> {
          var accepted = new JpaAcceptedIdentifiers(em);
          AcceptedIdentifier one = add(em, "TA1 4DY");
          em.flush();
          em.clear();

          assertThat(accepted.has(one.checksum())).isTrue();
          assertThat(accepted.has("0".repeat(64))).isFalse();
          AcceptedIdentifier read = em.find(AcceptedIdentifier.class, one.id());
          assertThat(read.kind()).isEqualTo(PatientIdentifiers.Kind.POSTCODE);
          assertThat(read.organisation()).isEqualTo(new OrganisationCode("Z99001"));
          assertThat(read.reason()).isEqualTo("Of the surgery.");
          assertThat(read.acceptedBy()).isEqualTo(one.acceptedBy());
          assertThat(read.acceptedAt()).isEqualTo(NOW);
        });
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("ACC-65: the database refuses what the rule refuses")
  void the_database_refuses_what_the_rule_refuses(Database database) {
    for (String update :
        new String[] {
          "update accepted_identifier set reason = ' '",
          "update accepted_identifier set kind = 'NAME'",
          "update accepted_identifier set checksum = 'TA1 4DY'",
          "update accepted_identifier set accepted_by = id"
        }) {
      database.inTransaction(
          em -> {
            add(em, "TA1 4DY");

            assertThatThrownBy(() -> em.createNativeQuery(update).executeUpdate())
                .as(update)
                .isInstanceOf(PersistenceException.class);
          });
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_same_is_not_kept_twice(Database database) {
    database.inTransaction(
        em -> {
          add(em, "TA1 4DY");

          assertThatThrownBy(() -> add(em, "ta14dy")).isInstanceOf(PersistenceException.class);
        });
  }

  private static AcceptedIdentifier add(EntityManager em, String text) {
    var person =
        new Person(
            PersonId.fresh(), PersonId.fresh().toString(), "Lee", new OrganisationCode("Z99001"));
    new JpaPeople(em).add(person);
    var accepted =
        new AcceptedIdentifier(
            new Actor(person.id(), "Lee", Set.of(Role.LEAD_GP), person.organisation()),
            PatientIdentifiers.all(text).get(0),
            "Of the surgery.",
            NOW);
    new JpaAcceptedIdentifiers(em).add(accepted);
    return accepted;
  }
}
