package org.quantock.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quantock.application.audit.AuditRow;
import org.quantock.application.audit.AuditSearch;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.audit.Outcome;
import org.quantock.persistence.shared.Database;

class JpaAuditQueriesTest {

  @ParameterizedTest
  @EnumSource
  void entries_are_found_by_person_organisation_object_time_and_words(Database kind)
      throws Exception {
    try (OwnDatabase database = OwnDatabase.migrated(kind)) {
      add(
          database,
          "2026-11-21T23:59:59.999999Z",
          "Mo Lane",
          "Z99001",
          "SubmitReport",
          "r1",
          "Submitted the report of Z99001");
      add(
          database,
          "2026-11-22T00:00:00Z",
          "Sam Combe",
          "QAT",
          "AcceptReport",
          "r1",
          "Accepted the report of Z99001");
      add(
          database,
          "2026-11-22T23:59:59.999999Z",
          "Sam Combe",
          "QAT",
          "MoveDate",
          "d",
          "Moved the date");
      add(
          database,
          "2026-11-23T00:00:00Z",
          "Mo Lane",
          "Z99001",
          "StartReport",
          "r2",
          "Started a report");

      assertThat(found(database, AuditSearch.ALL))
          .containsExactly("StartReport", "MoveDate", "AcceptReport", "SubmitReport");
      assertThat(found(database, search("mo l", "", "", "", "", null, null)))
          .containsExactly("StartReport", "SubmitReport");
      assertThat(found(database, search("", "z99001", "", "", "", null, null)))
          .as("by what its people did and what was done about it")
          .containsExactly("StartReport", "AcceptReport", "SubmitReport");
      assertThat(found(database, search("", "", "Thing", "r1", "", null, null)))
          .containsExactly("AcceptReport", "SubmitReport");
      assertThat(found(database, search("", "", "", "", "MOVED", null, null)))
          .containsExactly("MoveDate");
      LocalDate day = LocalDate.of(2026, 11, 22);
      assertThat(found(database, search("", "", "", "", "", day, day)))
          .containsExactly("MoveDate", "AcceptReport");
      assertThat(found(database, search("%", "", "", "", "", null, null))).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void entries_are_read_in_pages_one_by_one_and_by_their_object(Database kind) throws Exception {
    try (OwnDatabase database = OwnDatabase.migrated(kind)) {
      Entries.write(database, "QAT", 5);
      database.look(
          em -> {
            var queries = new JpaAuditQueries(em);
            assertThat(queries.count(AuditSearch.ALL)).isEqualTo(5);
            List<AuditRow> second = queries.found(AuditSearch.ALL, 2, 2);
            assertThat(second).extracting(AuditRow::place).containsExactly(3L, 2L);
            AuditRow row = queries.find(second.get(0).id()).orElseThrow();
            assertThat(row).isEqualTo(second.get(0));
            assertThat(row.changes()).containsExactly("number: 2 → 3");
            assertThat(row.reason()).isEqualTo("asked for");
            assertThat(row.roleTitles()).isEqualTo("Area team reviewer");
            assertThat(row.outcome()).isEqualTo(Outcome.DONE);
            assertThat(queries.about("thing", "4")).extracting(AuditRow::place).containsExactly(4L);
            assertThat(queries.newest("Write").orElseThrow().place()).isEqualTo(5);
            assertThat(queries.newest("Nothing")).isEmpty();
            return null;
          });
    }
  }

  private static AuditSearch search(
      String person,
      String organisation,
      String kind,
      String subject,
      String words,
      LocalDate from,
      LocalDate to) {
    return new AuditSearch(person, organisation, kind, subject, words, "", from, to, false);
  }

  private static List<String> found(OwnDatabase database, AuditSearch search) {
    return database.look(
        em -> {
          List<String> found =
              new JpaAuditQueries(em).found(search, 0, 10).stream().map(AuditRow::action).toList();
          assertThat(new JpaAuditQueries(em).count(search)).isEqualTo(found.size());
          return found;
        });
  }

  private static void add(
      OwnDatabase database,
      String at,
      String person,
      String organisation,
      String action,
      String subject,
      String sentence) {
    database.commit(
        em ->
            new JpaAuditLog(em)
                .add(
                    Entries.of(
                        Instant.parse(at),
                        person,
                        organisation,
                        Deed.done(action, "thing", subject, sentence))));
  }
}
