package org.quantock.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.persistence.shared.Database;

/** What a database of before becomes: nobody loses a role and no token its use. */
class GrantMigrationTest {

  private static final String BEFORE = "20261126.60";
  private static final String ANN = "8f14e45f-ceea-467f-a0e6-c9d7b1f2a3b4";

  @Test
  @DisplayName("ACC-30, ACC-40: roles and tokens of before go on as they were, on H2")
  void on_h2() throws SQLException {
    String name = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    migrates(JdbcConnectionPool.create(name, "sa", "sa"), "PUBLIC");
  }

  @Test
  @DisplayName("ACC-30, ACC-40: roles and tokens of before go on as they were, on PostgreSQL")
  void on_postgresql() throws SQLException, IOException {
    migrates(Database.POSTGRESQL.source(), "before_grants");
  }

  private static void migrates(DataSource source, String schema) throws SQLException {
    flyway(source, schema).target(BEFORE).load().migrate();
    try (Connection connection = source.getConnection();
        Statement sql = connection.createStatement()) {
      String at = schema.equals("PUBLIC") ? "" : schema + ".";
      sql.execute(
          "insert into %sperson values ('%s', 'ann', 'Ann', 'QAT', null, true, 0)"
              .formatted(at, ANN));
      sql.execute(
          "insert into %sperson_roles values ('%s', 'FINANCE'), ('%s', 'AUDITOR')"
              .formatted(at, ANN, ANN));
      sql.execute(
          "insert into %sapi_token (id, person, name, hash, made_at, version) values ('%s', '%s', 'Upload', '%s', current_timestamp, 0)"
              .formatted(at, UUID.randomUUID(), ANN, "0".repeat(64)));
      flyway(source, schema).load().migrate();

      assertThat(texts(sql, "select role || ' ' || organisation from %srole_grant order by 1", at))
          .containsExactly("AUDITOR QAT", "FINANCE QAT");
      assertThat(texts(sql, "select organisations from %sapi_token_organisations", at))
          .containsExactly("QAT");
      assertThat(texts(sql, "select permissions from %sapi_token_permissions", at)).hasSize(9);
    }
  }

  private static FluentConfiguration flyway(DataSource source, String schema) {
    return Flyway.configure()
        .dataSource(source)
        .schemas(schema)
        .locations("classpath:db/migration")
        .placeholders(Map.of("partitioned_by_calculation", ""));
  }

  private static List<String> texts(Statement sql, String query, String at) throws SQLException {
    List<String> found = new ArrayList<>();
    try (ResultSet rows = sql.executeQuery(query.formatted(at))) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
