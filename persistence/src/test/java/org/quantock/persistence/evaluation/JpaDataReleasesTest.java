package org.quantock.persistence.evaluation;

import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.quantock.application.evaluation.DataReleasesContract;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.persistence.monitoring.SomeYear;
import org.quantock.persistence.scheme.SchemeGround;
import org.quantock.persistence.shared.Database;

class JpaDataReleasesTest {

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

  abstract static class InDatabase extends DataReleasesContract {

    private final Database database;

    InDatabase(Database database) {
      this.database = database;
    }

    @Override
    protected void inStore(Consumer<Store> work) {
      database.inTransaction(
          em -> {
            SchemeGround.lay(em);
            em.persist(SomeYear.person(EVALUATOR));
            em.persist(SomeScheme.published());
            em.flush();
            work.accept(
                new Store(
                    new JpaDataReleases(em),
                    new JpaPseudonymKeys(em),
                    () -> {
                      em.flush();
                      em.clear();
                    }));
          });
    }
  }
}
