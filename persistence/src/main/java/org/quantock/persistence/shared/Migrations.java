package org.quantock.persistence.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.quantock.application.shared.Schema;
import org.quantock.persistence.audit.ChainExistingEntries;

/** Brings the database to the schema of this release, with Flyway. */
@ApplicationScoped
public class Migrations implements Schema {

  @Override
  public void migrate() {
    try {
      // A lookup instead of @Resource: injection into a bean of a library jar fails on Payara 6.
      migrate(InitialContext.doLookup("jdbc/quantock"));
    } catch (NamingException e) {
      throw new IllegalStateException("The server has no data source jdbc/quantock.", e);
    }
  }

  /**
   * Migrates the database behind the data source; a failing migration throws. What only PostgreSQL
   * can do stands in a migration as a placeholder that is empty elsewhere; what each database does
   * in its own way, in a folder of its own.
   */
  public static void migrate(DataSource database) {
    boolean postgresql = isPostgresql(database);
    Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(database)
        .locations(
            "classpath:db/migration", postgresql ? "classpath:db/postgresql" : "classpath:db/h2")
        .failOnMissingLocations(true)
        .javaMigrations(new ChainExistingEntries())
        .placeholders(
            Map.of(
                "partitioned_by_calculation", postgresql ? "partition by list (calculation)" : ""))
        .load()
        .migrate();
  }

  private static boolean isPostgresql(DataSource database) {
    try (Connection connection = database.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not answer.", e);
    }
  }
}
