package org.quantock.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quantock.application.access.EmergencyRow;
import org.quantock.application.access.PersonRow;
import org.quantock.domain.access.Emergency;
import org.quantock.domain.access.HeldDays;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.Role;
import org.quantock.domain.access.RoleGrant;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.PersonId;
import org.quantock.persistence.shared.Database;
import org.quantock.persistence.shared.JpaSettings;

class JpaPeopleTest {

  private static final OrganisationCode PRACTICE = new OrganisationCode("Z99001");
  private static final OrganisationCode TEAM = new OrganisationCode("QAT");
  private static final LocalDate TODAY = LocalDate.of(2014, 10, 6);
  private static final Instant NOW = Instant.parse("2026-11-26T09:00:00.123456Z");
  private static final PersonId GIVER = PersonId.fresh();

  @ParameterizedTest
  @EnumSource
  void a_person_is_found_by_user_name_whatever_its_case(Database database) {
    database.inTransaction(
        em -> {
          var people = new JpaPeople(em);
          var id = PersonId.fresh();
          var ann = new Person(id, "Ann.Example", "Ann Example", PRACTICE);
          give(ann, Role.PRACTICE_MANAGER);
          give(ann, Role.LEAD_GP);
          people.add(ann);
          em.clear();

          assertThat(people.named(" ANN.example ")).map(Person::id).contains(id);
          assertThat(people.get(id).acting(TODAY, NOW).orElseThrow().roles())
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

          assertThat(new JpaPeopleQueries(em).accounts(TODAY, NOW))
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

  @ParameterizedTest
  @EnumSource
  @DisplayName("ACC-30, ACC-31: a grant comes back with its days, its giver and its end")
  void a_grant_comes_back_with_its_days_its_giver_and_its_end(Database database) {
    database.inTransaction(
        em -> {
          var people = new JpaPeople(em);
          var ann = new Person(PersonId.fresh(), "ann", "Ann Example", PRACTICE);
          RoleGrant given =
              ann.grant(Role.LEAD_GP, PRACTICE, new HeldDays(TODAY, TODAY.plusDays(9)), GIVER, NOW);
          people.add(ann);
          reread(em);
          people
              .get(ann.id())
              .endGrant(given.id(), null, GIVER, TODAY.plusDays(1), NOW.plusSeconds(9));
          people
              .get(ann.id())
              .breakGlass(
                  Role.REVIEWER,
                  TEAM,
                  new Emergency("All reviewers ill", NOW, NOW.plusSeconds(3600)),
                  TODAY);
          reread(em);

          RoleGrant read = people.get(ann.id()).grant(given.id());
          assertThat(read.role()).isEqualTo(Role.LEAD_GP);
          assertThat(read.organisation()).isEqualTo(PRACTICE);
          assertThat(read.fromDay()).isEqualTo(TODAY);
          assertThat(read.untilDay()).contains(TODAY.plusDays(9));
          assertThat(read.grantedBy()).isEqualTo(GIVER);
          assertThat(read.grantedAt()).isEqualTo(NOW);
          assertThat(read.endedBy()).contains(GIVER);
          assertThat(read.endedAt()).contains(NOW.plusSeconds(9));
          assertThat(new JpaPeopleQueries(em).emergencies())
              .extracting(EmergencyRow::personName, EmergencyRow::role, EmergencyRow::reason)
              .contains(
                  org.assertj.core.groups.Tuple.tuple(
                      "Ann Example", "Area team reviewer", "All reviewers ill"));
        });
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("ACC-33: the people of an organisation are its own and those who had a role there")
  void the_people_of_an_organisation(Database database) {
    database.inTransaction(
        em -> {
          var people = new JpaPeople(em);
          var place = new OrganisationCode("Q7A");
          var own = new Person(PersonId.fresh(), "q7a.own", "Own", place);
          var cover = new Person(PersonId.fresh(), "q7a.cover", "Cover", TEAM);
          cover.grant(Role.CCG_AUTHOR, place, new HeldDays(TODAY, TODAY), GIVER, NOW);
          cover.grant(Role.REVIEWER, TEAM, HeldDays.from(TODAY), GIVER, NOW);
          var other = new Person(PersonId.fresh(), "q7a.other", "Other", TEAM);
          List.of(own, cover, other).forEach(people::add);
          reread(em);

          assertThat(new JpaPeopleQueries(em).accountsOf(place, TODAY.plusDays(1), NOW))
              .extracting(PersonRow::userName, PersonRow::roleTitles)
              .containsExactly(
                  org.assertj.core.groups.Tuple.tuple("q7a.cover", "Area team reviewer"),
                  org.assertj.core.groups.Tuple.tuple("q7a.own", ""));
        });
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("ACC-32, ACC-38: the database refuses what the rules refuse")
  void the_database_refuses_what_the_rules_refuse(Database database) {
    refused(database, "update role_grant set granted_by = person where reason is null");
    refused(database, "update role_grant set until_day = date '2000-01-01'");
    refused(database, "update role_grant set ended_at = granted_at");
    refused(database, "update role_grant set role = 'EMPEROR'");
    refused(database, "update role_grant set reason = 'Why not' where reason is null");
    refused(database, "update role_grant set role = 'FINANCE' where reason is not null");
    refused(
        database,
        "update role_grant set expires_at = granted_at + interval '25' hour where reason is not null");
    refused(database, "update role_grant set person = id");
  }

  private static void refused(Database database, String update) {
    database.inTransaction(
        em -> {
          var ann = new Person(PersonId.fresh(), "ann", "Ann Example", PRACTICE);
          give(ann, Role.LEAD_GP);
          ann.breakGlass(
              Role.PRACTICE_MANAGER,
              PRACTICE,
              new Emergency("Everybody is ill", NOW, NOW.plusSeconds(3600)),
              TODAY);
          new JpaPeople(em).add(ann);

          assertThatThrownBy(() -> em.createNativeQuery(update).executeUpdate())
              .as(update)
              .isInstanceOf(PersistenceException.class);
        });
  }

  private static void reread(EntityManager em) {
    em.flush();
    em.clear();
  }

  private static void give(Person person, Role role) {
    person.grant(role, PRACTICE, HeldDays.from(TODAY), GIVER, NOW);
  }

  private static Person person(String userName, String hash) {
    var person = new Person(PersonId.fresh(), userName, "Ann Example", PRACTICE);
    give(person, Role.PRACTICE_MANAGER);
    if (hash != null) {
      person.changePassword(hash);
    }
    return person;
  }
}
