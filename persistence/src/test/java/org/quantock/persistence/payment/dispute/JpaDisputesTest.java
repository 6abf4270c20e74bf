package org.quantock.persistence.payment.dispute;

import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.quantock.application.payment.dispute.DisputesContract;
import org.quantock.persistence.shared.Database;

class JpaDisputesTest {

  @Nested
  class OnH2 extends OnDatabase {
    OnH2() {
      super(Database.H2);
    }
  }

  @Nested
  class OnPostgresql extends OnDatabase {
    OnPostgresql() {
      super(Database.POSTGRESQL);
    }
  }

  abstract static class OnDatabase extends DisputesContract {

    private final Database database;

    OnDatabase(Database database) {
      this.database = database;
    }

    @Override
    protected void withRecords(Consumer<Records> work) {
      database.inTransaction(
          em -> {
            DisputeGround.lay(em);
            work.accept(new Records(new JpaDisputes(em), new JpaEvidenceStore(em), em::clear));
          });
    }
  }
}
