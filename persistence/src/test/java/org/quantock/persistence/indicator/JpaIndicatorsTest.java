package org.quantock.persistence.indicator;

import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.quantock.application.indicator.IndicatorsContract;
import org.quantock.persistence.organisation.JpaImportFiles;
import org.quantock.persistence.organisation.JpaPractices;
import org.quantock.persistence.shared.Database;

class JpaIndicatorsTest {

  @Nested
  class OnH2 extends IndicatorsContract {
    @Override
    protected void at(Consumer<Desk> work) {
      JpaIndicatorsTest.at(Database.H2, work);
    }
  }

  @Nested
  class OnPostgresql extends IndicatorsContract {
    @Override
    protected void at(Consumer<Desk> work) {
      JpaIndicatorsTest.at(Database.POSTGRESQL, work);
    }
  }

  private static void at(Database database, Consumer<IndicatorsContract.Desk> work) {
    database.inTransaction(
        em ->
            work.accept(
                new IndicatorsContract.Desk(
                    new JpaIndicatorSets(em),
                    new JpaComparators(em),
                    new JdbcPublishedResults(em),
                    new JpaPrevalence(em),
                    new JpaPractices(em),
                    new JpaImportFiles(em),
                    () -> {
                      em.flush();
                      em.clear();
                    })));
  }
}
