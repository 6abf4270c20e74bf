package org.quantock.persistence.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quantock.application.organisation.BodyRow;
import org.quantock.application.organisation.OrganisationQueries.Search;
import org.quantock.application.organisation.PracticeRow;
import org.quantock.domain.organisation.Body;
import org.quantock.domain.organisation.BodyKind;
import org.quantock.domain.organisation.ContractType;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.organisation.Practice;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.persistence.shared.Database;

class JpaOrganisationQueriesTest {

  private static Practice practice(String code, String name, LocalDate closed, String locality) {
    Practice practice =
        Practice.registered(
            new PracticeCode(code), new Practice.RegisterEntry(name, null, null, closed, false));
    practice.belongTo(locality);
    return practice;
  }

  @ParameterizedTest
  @EnumSource
  void practices_are_found_by_words_locality_and_whether_they_are_closed(Database database) {
    database.inTransaction(
        em -> {
          var practices = new JpaPractices(em);
          practices.add(practice("L85001", "French Weir", null, "Coast"));
          practices.add(practice("L85002", "Weir House", LocalDate.of(2014, 3, 31), "Moor"));
          practices.add(practice("A81001", "Densham", null, null));
          var queries = new JpaOrganisationQueries(em);

          assertThat(queries.practices(new Search(" weir ", "", true), 0, 10))
              .extracting(PracticeRow::code)
              .containsExactly("L85001", "L85002");
          assertThat(queries.practices(new Search("weir", "", false), 0, 10))
              .containsExactly(
                  new PracticeRow(
                      "L85001",
                      "French Weir",
                      ContractType.UNKNOWN,
                      "",
                      "Coast",
                      null,
                      false,
                      false));
          assertThat(queries.practices(new Search("", "", true), 1, 1))
              .extracting(PracticeRow::code)
              .containsExactly("L85001");
          assertThat(queries.countPractices(new Search("l85", "Moor", true))).isEqualTo(1);
          assertThat(queries.countPractices(new Search("", "", false))).isEqualTo(2);
          for (String literal : List.of("%", "french_weir", "l8500\\d", ".*")) {
            assertThat(queries.countPractices(new Search(literal, "", true))).as(literal).isZero();
          }
          assertThat(queries.localities()).containsExactly("Coast", "Moor");
        });
  }

  @ParameterizedTest
  @EnumSource
  void bodies_are_listed_by_kind_and_code(Database database) {
    database.inTransaction(
        em -> {
          var bodies = new JpaBodies(em);
          bodies.add(new Body(new OrganisationCode("QXL"), "LMC", BodyKind.LMC, true));
          bodies.add(new Body(new OrganisationCode("11X"), "Somerset", BodyKind.CCG, false));
          bodies.add(new Body(new OrganisationCode("11H"), "Bristol", BodyKind.CCG, false));

          assertThat(new JpaOrganisationQueries(em).bodies())
              .extracting(BodyRow::code)
              .containsExactly("11H", "11X", "QXL");
        });
  }
}
