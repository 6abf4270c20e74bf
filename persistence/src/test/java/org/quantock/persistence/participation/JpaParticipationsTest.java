package org.quantock.persistence.participation;

import org.junit.jupiter.api.Nested;
import org.quantock.application.participation.ParticipationsContract;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.persistence.scheme.JpaSchemes;
import org.quantock.persistence.scheme.SchemeGround;
import org.quantock.persistence.shared.Database;

class JpaParticipationsTest {

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

  abstract static class InDatabase extends ParticipationsContract {

    private final Database database;

    InDatabase(Database database) {
      this.database = database;
    }

    @Override
    protected void inStore(Work work) {
      database.inTransaction(
          em -> {
            SchemeGround.lay(em);
            new JpaSchemes(em).add(SomeScheme.published());
            work.on(
                new Store(
                    new JpaParticipations(em),
                    new JpaParticipationQueries(em),
                    () -> {
                      em.flush();
                      em.clear();
                    }));
          });
    }
  }
}
