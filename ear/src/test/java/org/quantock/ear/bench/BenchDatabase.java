package org.quantock.ear.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.hibernate.jpa.HibernatePersistenceProvider;
import org.quantock.persistence.shared.Migrations;

/**
 * A PostgreSQL from a jar that writes to disk as one in use does ({@code fsync} and {@code
 * synchronous_commit} on), with the schema of the product.
 */
final class BenchDatabase implements AutoCloseable {

  private final EmbeddedPostgres server;
  private final DataSource source;
  private final EntityManagerFactory factory;

  BenchDatabase() throws IOException, SQLException {
    server =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("shared_buffers", "256MB")
            .setServerConfig("max_wal_size", "4GB")
            .setServerConfig("autovacuum", "off")
            .start();
    source = server.getPostgresDatabase();
    if (!value("show fsync").equals("on") || !value("show synchronous_commit").equals("on")) {
      throw new IllegalStateException("The database does not write to disk as one in use does.");
    }
    Migrations.migrate(source);
    Map<String, Object> settings = new HashMap<>();
    settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
    // Connections are kept, as an application server keeps them.
    settings.put("jakarta.persistence.jtaDataSource", null);
    settings.put(
        "hibernate.connection.provider_class",
        "org.hibernate.engine.jdbc.connections.internal.DriverManagerConnectionProviderImpl");
    settings.put("jakarta.persistence.jdbc.url", server.getJdbcUrl("postgres", "postgres"));
    settings.put("hibernate.transaction.coordinator_class", "jdbc");
    factory = new HibernatePersistenceProvider().createEntityManagerFactory("quantock", settings);
  }

  DataSource source() {
    return source;
  }

  /** Works in a transaction that is committed. */
  void inTransaction(Consumer<EntityManager> work) {
    EntityManager em = factory.createEntityManager();
    em.getTransaction().begin();
    try {
      work.accept(em);
      em.getTransaction().commit();
    } finally {
      if (em.getTransaction().isActive()) {
        em.getTransaction().rollback();
      }
      em.close();
    }
  }

  /** Each statement in a transaction of its own. */
  void execute(String... statements) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first column of the first row. */
  String value(String query) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    factory.close();
    server.close();
  }
}
