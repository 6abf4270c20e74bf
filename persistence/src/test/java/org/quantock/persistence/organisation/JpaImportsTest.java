package org.quantock.persistence.organisation;

import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.quantock.application.organisation.ImportsContract;
import org.quantock.persistence.shared.Database;

class JpaImportsTest {

  @Nested
  class OnH2 extends ImportsContract {
    @Override
    protected void at(Consumer<Desk> work) {
      JpaImportsTest.at(Database.H2, work);
    }
  }

  @Nested
  class OnPostgresql extends ImportsContract {
    @Override
    protected void at(Consumer<Desk> work) {
      JpaImportsTest.at(Database.POSTGRESQL, work);
    }
  }

  private static void at(Database database, Consumer<ImportsContract.Desk> work) {
    database.inTransaction(
        em ->
            work.accept(
                new ImportsContract.Desk(
                    new JpaImportFiles(em),
                    new JpaImportStore(em),
                    new JpaImportProgress(em),
                    () -> {
                      em.flush();
                      em.clear();
                    })));
  }
}
