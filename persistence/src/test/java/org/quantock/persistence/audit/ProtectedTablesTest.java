package org.quantock.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.persistence.shared.Database;
import org.quantock.persistence.shared.Migrations;

/** The statements of docs/operations.md that take the record out of the application's hands. */
class ProtectedTablesTest {

  private static final Path STATEMENTS = Path.of("../config/postgresql/protect-audit.sql");

  @Test
  @DisplayName("AUD-3: the account of the application adds and reads, and cannot switch that off")
  void the_account_of_the_application_adds_and_reads() throws Exception {
    try (OwnDatabase database = OwnDatabase.empty(Database.POSTGRESQL)) {
      Migrations.migrate(database.source());
      Entries.write(database, "QAT", 2);
      List<String> statements = new ArrayList<>(List.of("create role quantock nologin"));
      statements.addAll(
          Arrays.stream(Files.readString(STATEMENTS).replaceAll("(?m)^--.*$", "").split(";"))
              .map(String::strip)
              .filter(text -> !text.isEmpty())
              .toList());
      database.sql(statements.toArray(String[]::new));

      try (Connection connection = database.source().getConnection();
          Statement application = connection.createStatement()) {
        application.execute("set role quantock");
        application.execute("set search_path to public");
        application.execute(
            """
            insert into audit_entry (recorded_at, business_date, person, person_name, organisation,
                action, subject_kind, subject, sentence, stream, place, hash)
            select recorded_at, business_date, person, person_name, organisation, action,
                subject_kind, subject, sentence, stream, 3, hash
            from audit_entry where place = 2
            """);
        application.execute("update audit_head set place = 3");
        application.execute("insert into audit_head (stream, hash) values ('NEW', 'x')");
        for (String refused :
            List.of(
                "update audit_entry set sentence = 'nothing'",
                "delete from audit_entry",
                "truncate table audit_entry cascade",
                "delete from audit_head",
                "drop table audit_head",
                "alter table audit_entry disable trigger all",
                "drop trigger tr_audit_entry_kept on audit_entry",
                "create or replace function refuse_change_of_audit() returns trigger language"
                    + " plpgsql as 'begin return new; end'",
                "set session_replication_role = replica")) {
          assertThatThrownBy(() -> application.execute(refused))
              .as(refused)
              .isInstanceOf(SQLException.class);
        }
        application.execute("reset role");
      }
      assertThat(database.number("select count(*) from audit_entry")).isEqualTo(3);
    }
  }
}
