package org.quantock.persistence.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.hibernate.jpa.HibernatePersistenceProvider;
import org.postgresql.ds.PGSimpleDataSource;
import org.quantock.persistence.shared.Database;
import org.quantock.persistence.shared.Migrations;

/**
 * A database for tests that commit, apart from that of the others. {@link #asOwner} is SQL of
 * somebody who owns the database and gets past its triggers.
 */
final class OwnDatabase implements AutoCloseable {

  private static final Map<Database, OwnDatabase> SHARED = new EnumMap<>(Database.class);

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final Database kind;
  private final DataSource source;
  private EntityManagerFactory factory;

  private OwnDatabase(Database kind, DataSource source) {
    this.kind = kind;
    this.source = source;
  }

  /** Without any table. */
  static OwnDatabase empty(Database kind) {
    String name = "audit_" + NUMBER.incrementAndGet();
    return new OwnDatabase(kind, kind == Database.H2 ? h2(name) : postgresql(name));
  }

  /** With the schema of this release and an empty record; shared by one test after the other. */
  static synchronized OwnDatabase migrated(Database kind) throws SQLException {
    OwnDatabase shared = SHARED.get(kind);
    if (shared == null) {
      shared = empty(kind);
      Migrations.migrate(shared.source);
      SHARED.put(kind, shared);
    }
    shared.asOwner("delete from audit_head", "delete from audit_entry");
    return shared;
  }

  private static DataSource h2(String name) {
    return JdbcConnectionPool.create(
        "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000", "sa", "sa");
  }

  private static DataSource postgresql(String name) {
    try (Connection connection = Database.POSTGRESQL.source().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
      var source = new PGSimpleDataSource();
      source.setUrl(connection.getMetaData().getURL().replaceFirst("/postgres\\b", "/" + name));
      source.setUser(connection.getMetaData().getUserName());
      source.setPassword("postgres");
      return source;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  DataSource source() {
    return source;
  }

  private synchronized EntityManagerFactory factory() {
    if (factory == null) {
      Map<String, Object> settings = new HashMap<>();
      settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
      settings.put("jakarta.persistence.nonJtaDataSource", source);
      settings.put("jakarta.persistence.jtaDataSource", null);
      settings.put("hibernate.transaction.coordinator_class", "jdbc");
      factory = new HibernatePersistenceProvider().createEntityManagerFactory("quantock", settings);
    }
    return factory;
  }

  /** Works in a transaction that is committed. */
  void commit(Consumer<EntityManager> work) {
    EntityManager em = factory().createEntityManager();
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

  /** Works in a transaction that is rolled back. */
  <T> T look(Function<EntityManager, T> work) {
    EntityManager em = factory().createEntityManager();
    em.getTransaction().begin();
    try {
      return work.apply(em);
    } finally {
      em.getTransaction().rollback();
      em.close();
    }
  }

  /** Statements as the application's account may send them too, each by itself. */
  void sql(String... statements) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }

  /** Statements of the owner of the database, past triggers and foreign keys. */
  void asOwner(String... statements) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          kind == Database.H2
              ? "set referential_integrity false"
              : "set session_replication_role = replica");
      if (kind == Database.H2) {
        statement.execute("drop trigger if exists tr_audit_entry_kept");
        statement.execute("drop trigger if exists tr_audit_head_kept");
      }
      for (String each : statements) {
        statement.execute(each);
      }
      if (kind == Database.H2) {
        for (String table : List.of("audit_entry", "audit_head")) {
          statement.execute(
              "create trigger tr_%1$s_kept before update, delete on %1$s for each row call '%2$s'"
                  .formatted(table, OnlyAddedTo.class.getName()));
        }
      }
      statement.execute(
          kind == Database.H2
              ? "set referential_integrity true"
              : "set session_replication_role = origin");
    }
  }

  long number(String query) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getLong(1);
    }
  }

  @Override
  public void close() {
    if (SHARED.containsValue(this)) {
      return;
    }
    if (factory != null) {
      factory.close();
    }
    if (source instanceof JdbcConnectionPool pool) {
      pool.dispose();
    }
  }
}
