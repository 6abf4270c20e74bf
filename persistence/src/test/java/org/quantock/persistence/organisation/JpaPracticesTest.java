package org.quantock.persistence.organisation;

import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.quantock.application.organisation.PracticesContract;
import org.quantock.persistence.shared.Database;

class JpaPracticesTest {

  @Nested
  class OnH2 extends PracticesContract {
    @Override
    protected void at(Consumer<Desk> work) {
      JpaPracticesTest.at(Database.H2, work);
    }
  }

  @Nested
  class OnPostgresql extends PracticesContract {
    @Override
    protected void at(Consumer<Desk> work) {
      JpaPracticesTest.at(Database.POSTGRESQL, work);
    }
  }

  private static void at(Database database, Consumer<PracticesContract.Desk> work) {
    database.inTransaction(
        em ->
            work.accept(
                new PracticesContract.Desk(
                    new JpaPractices(em),
                    new JpaBodies(em),
                    () -> {
                      em.flush();
                      em.clear();
                    })));
  }
}
