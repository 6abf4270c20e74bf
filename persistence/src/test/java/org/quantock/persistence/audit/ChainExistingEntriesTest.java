package org.quantock.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quantock.application.audit.AnchorFiles;
import org.quantock.domain.audit.Verdict;
import org.quantock.persistence.shared.Database;
import org.quantock.persistence.shared.Migrations;

/** What becomes of the entries of an older installation. */
class ChainExistingEntriesTest {

  @ParameterizedTest
  @EnumSource
  @DisplayName("AUD-7: entries of an older installation are chained as they are, and verify")
  void entries_of_an_older_installation_are_chained(Database kind) throws Exception {
    try (OwnDatabase database = OwnDatabase.empty(kind)) {
      Flyway.configure()
          .dataSource(database.source())
          .locations("classpath:db/migration")
          .target("20261126.60")
          .placeholders(Map.of("partitioned_by_calculation", ""))
          .load()
          .migrate();
      for (int i = 1; i <= 5; i++) {
        database.sql(
            """
            insert into audit_entry (recorded_at, business_date, person, person_name, organisation,
                                     action, subject_kind, subject, sentence)
            values ('2026-11-22 09:00:0%1$d.12345+00', date '2014-10-0%1$d',
                    '00000000-0000-0000-0000-00000000000%1$d', 'Mo', '%2$s', 'SaveSection', 'report',
                    '%1$d', 'Saved “é” %1$d')
            """
                .formatted(i, i % 2 == 0 ? "QAT" : "Z99001"));
      }

      Migrations.migrate(database.source());

      Verdict verdict = Entries.verify(database, new AnchorFiles(Optional::empty));
      assertThat(verdict.breaks()).isEmpty();
      assertThat(verdict.entries()).isEqualTo(5);
      Entries.write(database, "QAT", 1);
      assertThat(database.number("select max(place) from audit_entry where stream = 'QAT'"))
          .as("goes on behind them")
          .isEqualTo(3);
      assertThat(Entries.verify(database, new AnchorFiles(Optional::empty)).isWhole()).isTrue();
    }
  }
}
