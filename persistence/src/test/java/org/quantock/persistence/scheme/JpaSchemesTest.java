package org.quantock.persistence.scheme;

import org.junit.jupiter.api.Nested;
import org.quantock.application.scheme.SchemesContract;
import org.quantock.persistence.shared.Database;

class JpaSchemesTest {

  @Nested
  class OnH2 extends InDatabase {
    OnH2() {
      super(Database.H2);
    }
  }

  @Nested
  class OnPostgresql extends InDatabase {
    OnPostgresql() {
      super(Database.POSTGRESQL);
    }
  }

  abstract static class InDatabase extends SchemesContract {

    private final Database database;

    InDatabase(Database database) {
      this.database = database;
    }

    @Override
    protected void inStore(Work work) {
      database.inTransaction(
          em -> {
            SchemeGround.lay(em);
            work.on(
                new Store(
                    new JpaSchemes(em),
                    new JpaSchemeQueries(em),
                    () -> {
                      em.flush();
                      em.clear();
                    }));
          });
    }
  }
}
