package org.quantock.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quantock.application.audit.AnchorFiles;
import org.quantock.domain.audit.Anchor;
import org.quantock.domain.audit.Break;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.audit.Verdict;
import org.quantock.persistence.shared.Database;

/** The chain on both databases, and what somebody who owns the database can do to it. */
class AuditChainTest {

  private static final AnchorFiles NO_ANCHORS = new AnchorFiles(Optional::empty);

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  @DisplayName("AUD-7: entries of one organisation are a chain, and the record is whole")
  void entries_of_one_organisation_are_a_chain(Database kind) throws SQLException {
    try (OwnDatabase database = OwnDatabase.migrated(kind)) {
      Entries.write(database, "QAT", 4);
      Entries.write(database, "Z99001", 2);

      Verdict verdict = Entries.verify(database, NO_ANCHORS);

      assertThat(verdict.breaks()).isEmpty();
      assertThat(verdict.entries()).isEqualTo(6);
      assertThat(verdict.streams()).isEqualTo(2);
      assertThat(database.number("select max(place) from audit_entry where stream = 'QAT'"))
          .isEqualTo(4);
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("AUD-1: an entry goes with its transaction")
  void an_entry_goes_with_its_transaction(Database kind) throws SQLException {
    try (OwnDatabase database = OwnDatabase.migrated(kind)) {
      database.look(
          em -> {
            new JpaAuditLog(em).add(Entries.of("Sam", "QAT", Deed.done("X", "thing", 1, "Did")));
            em.flush();
            return null;
          });
      Entries.write(database, "QAT", 1);

      assertThat(database.number("select count(*) from audit_entry")).isEqualTo(1);
      assertThat(Entries.verify(database, NO_ANCHORS).isWhole()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("AUD-7: many at the same moment, in several streams each, wait for one another")
  void many_at_the_same_moment_wait_for_one_another(Database kind) throws Exception {
    int people = 8;
    int each = 12;
    ExecutorService threads = Executors.newFixedThreadPool(people);
    try (OwnDatabase database = OwnDatabase.migrated(kind)) {
      var together = new CountDownLatch(people);
      List<Future<?>> done = new ArrayList<>();
      for (int p = 0; p < people; p++) {
        // Half of them write to the streams in the opposite order.
        List<String> streams = p % 2 == 0 ? List.of("QAT", "Z99001") : List.of("Z99001", "QAT");
        done.add(
            threads.submit(
                () -> {
                  together.countDown();
                  together.await();
                  for (int i = 0; i < each; i++) {
                    String number = Integer.toString(i);
                    database.commit(
                        em -> {
                          for (String stream : streams) {
                            new JpaAuditLog(em)
                                .add(
                                    Entries.of(
                                        "Sam", stream, Deed.done("X", "thing", number, "Did")));
                          }
                        });
                  }
                  return null;
                }));
      }
      for (Future<?> one : done) {
        one.get(60, TimeUnit.SECONDS);
      }

      Verdict verdict = Entries.verify(database, NO_ANCHORS);
      assertThat(verdict.breaks()).isEmpty();
      assertThat(verdict.entries()).isEqualTo(2L * people * each);
      assertThat(database.number("select count(*) from audit_head")).isEqualTo(2);
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("AUD-3: the database refuses to change, remove or empty the record")
  void the_database_refuses_to_change_remove_or_empty_the_record(Database kind) throws Exception {
    try (OwnDatabase database = OwnDatabase.migrated(kind)) {
      Entries.write(database, "QAT", 2);

      for (String statement :
          List.of(
              "update audit_entry set sentence = 'nothing'",
              "delete from audit_entry where place = 1",
              "delete from audit_entry",
              "truncate table audit_entry",
              "update audit_head set place = 1",
              "update audit_head set hash = 'x'",
              "delete from audit_head")) {
        assertThatThrownBy(() -> database.sql(statement))
            .as(statement)
            .isInstanceOf(SQLException.class);
      }
      if (kind == Database.POSTGRESQL) {
        assertThatThrownBy(() -> database.sql("truncate table audit_entry cascade"))
            .isInstanceOf(SQLException.class);
      }
      assertThat(Entries.verify(database, NO_ANCHORS).isWhole()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("AUD-8: an entry that the owner of the database altered is named")
  void an_altered_entry_is_named(Database kind) throws Exception {
    for (String what :
        List.of(
            "sentence = 'Wrote nothing'",
            "person_name = 'Somebody Else'",
            "recorded_at = recorded_at + interval '1' second",
            "changes = 'number: 1 → 9'",
            "outcome = 'REFUSED'",
            "address = '192.0.2.8'",
            "hash = 'f' || substring(hash from 2)")) {
      try (OwnDatabase database = OwnDatabase.migrated(kind)) {
        Entries.write(database, "QAT", 4);
        Entries.write(database, "Z99001", 3);
        database.asOwner(
            "update audit_entry set %s where stream = 'QAT' and place = 2".formatted(what));

        assertFirst(database, NO_ANCHORS, Break.Kind.ALTERED, "QAT entry 2");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("AUD-8: an entry that the owner of the database removed is named")
  void a_removed_entry_is_named(Database kind) throws Exception {
    try (OwnDatabase database = OwnDatabase.migrated(kind)) {
      Entries.write(database, "QAT", 4);
      database.asOwner("delete from audit_entry where stream = 'QAT' and place = 2");
      assertFirst(database, NO_ANCHORS, Break.Kind.REMOVED, "QAT entry 2");

      database.asOwner("update audit_entry set place = place - 1 where place > 2");
      assertFirst(database, NO_ANCHORS, Break.Kind.REMOVED, "QAT entry 2");
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("AUD-8: an entry that the owner of the database inserted is named")
  void an_inserted_entry_is_named(Database kind) throws Exception {
    try (OwnDatabase database = OwnDatabase.migrated(kind)) {
      Entries.write(database, "QAT", 4);
      database.asOwner(copy(4, 5));
      assertFirst(database, NO_ANCHORS, Break.Kind.INSERTED, "QAT entry 5");
    }
    try (OwnDatabase database = OwnDatabase.migrated(kind)) {
      Entries.write(database, "QAT", 4);
      database.asOwner(
          "update audit_entry set place = place + 100 where place > 2",
          "update audit_entry set place = place - 99 where place > 2",
          copy(2, 3));
      assertFirst(database, NO_ANCHORS, Break.Kind.INSERTED, "QAT entry 3");
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName(
      "AUD-8, AUD-9: an end that was cut off is named, by the anchor where the head went too")
  void an_end_that_was_cut_off_is_named(Database kind) throws Exception {
    AnchorFiles anchors = anchors();
    try (OwnDatabase database = OwnDatabase.migrated(kind)) {
      Entries.write(database, "QAT", 4);
      anchor(database, anchors);
      Entries.write(database, "QAT", 2);
      database.asOwner("delete from audit_entry where place > 3");
      assertFirst(database, NO_ANCHORS, Break.Kind.TRUNCATED, "QAT entry 4");

      database.asOwner(
          "update audit_head set place = 3, hash = (select hash from audit_entry where place = 3)");
      assertThat(Entries.verify(database, NO_ANCHORS).isWhole()).as("without anchors").isTrue();
      assertFirst(database, anchors, Break.Kind.TRUNCATED, "QAT entry 4");

      database.asOwner("delete from audit_head", "delete from audit_entry");
      assertFirst(database, anchors, Break.Kind.TRUNCATED, "QAT entry 1");
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("AUD-8, AUD-9: a chain that was written anew does not have the hash of the anchor")
  void a_chain_that_was_written_anew_is_found(Database kind) throws Exception {
    AnchorFiles anchors = anchors();
    try (OwnDatabase database = OwnDatabase.migrated(kind)) {
      Entries.write(database, "QAT", 3);
      anchor(database, anchors);
      database.asOwner("delete from audit_head", "delete from audit_entry");
      database.commit(
          em -> {
            for (int i = 1; i <= 3; i++) {
              new JpaAuditLog(em)
                  .add(Entries.of("Sam", "QAT", Deed.done("X", "thing", i, "Something else")));
            }
          });
      assertThat(Entries.verify(database, NO_ANCHORS).isWhole()).isTrue();
      assertFirst(database, anchors, Break.Kind.REWRITTEN, "QAT entry 1");
    }
  }

  private AnchorFiles anchors() {
    return new AnchorFiles(() -> Optional.of(folder.resolve("anchors").toString()));
  }

  private static void anchor(OwnDatabase database, AnchorFiles anchors) {
    List<org.quantock.domain.audit.ChainHead> heads =
        database.look(em -> new JpaAuditQueries(em).heads());
    assertThat(anchors.keep(new Anchor(Entries.NOW, heads))).isTrue();
    assertThat(anchors.keep(new Anchor(Entries.NOW, List.of()))).as("a second time").isFalse();
  }

  private static void assertFirst(
      OwnDatabase database, AnchorFiles anchors, Break.Kind kind, String entry) {
    Verdict verdict = Entries.verify(database, anchors);
    assertThat(verdict.isWhole()).isFalse();
    Break first = verdict.first().orElseThrow();
    assertThat(first.entry()).as(first.words()).isEqualTo(entry);
    assertThat(first.kind()).as(first.words()).isEqualTo(kind);
  }

  private static String copy(int place, int to) {
    String fields =
        "recorded_at, business_date, person, person_name, organisation, action, subject_kind,"
            + " subject, sentence, roles, address, request, outcome, changes, reason, stream, hash";
    return "insert into audit_entry (%1$s, place) select %1$s, %2$d from audit_entry where place = %3$d"
        .formatted(fields, to, place);
  }
}
