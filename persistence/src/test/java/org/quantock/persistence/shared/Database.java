package org.quantock.persistence.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.hibernate.jpa.HibernatePersistenceProvider;

/**
 * The two databases of the tests, migrated by Flyway, with Hibernate validating its mapping against
 * the schema. Each is started once and shared; every test works in a transaction that is rolled
 * back.
 */
public enum Database {
  H2 {
    @Override
    DataSource start() {
      return JdbcConnectionPool.create("jdbc:h2:mem:quantock;DB_CLOSE_DELAY=-1", "sa", "sa");
    }
  },
  POSTGRESQL {
    @Override
    DataSource start() {
      try {
        EmbeddedPostgres server =
            EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
        return server.getPostgresDatabase();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  };

  private EntityManagerFactory factory;
  private DataSource source;

  abstract DataSource start();

  private static void close(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The migrated data source. */
  public synchronized DataSource source() {
    if (source == null) {
      source = start();
      Migrations.migrate(source);
    }
    return source;
  }

  private synchronized EntityManagerFactory factory() {
    if (factory == null) {
      Map<String, Object> settings = new HashMap<>();
      settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
      settings.put("jakarta.persistence.nonJtaDataSource", source());
      settings.put("jakarta.persistence.jtaDataSource", null);
      settings.put("hibernate.hbm2ddl.auto", "validate");
      settings.put("hibernate.transaction.coordinator_class", "jdbc");
      factory = new HibernatePersistenceProvider().createEntityManagerFactory("quantock", settings);
    }
    return factory;
  }

  /** Works in a transaction that is rolled back afterwards. */
  public void inTransaction(Consumer<EntityManager> work) {
    call(
        em -> {
          work.accept(em);
          return null;
        });
  }

  /** As {@link #inTransaction}, with an answer. */
  public <T> T call(Function<EntityManager, T> work) {
    EntityManager em = factory().createEntityManager();
    em.getTransaction().begin();
    try {
      return work.apply(em);
    } finally {
      em.getTransaction().rollback();
      em.close();
    }
  }
}
