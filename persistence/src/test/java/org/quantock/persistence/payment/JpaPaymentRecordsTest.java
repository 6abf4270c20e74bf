package org.quantock.persistence.payment;

import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.quantock.application.payment.PaymentRecordsContract;
import org.quantock.persistence.scheme.SchemeGround;
import org.quantock.persistence.shared.Database;

class JpaPaymentRecordsTest {

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

  abstract static class OnDatabase extends PaymentRecordsContract {

    private final Database database;

    OnDatabase(Database database) {
      this.database = database;
    }

    @Override
    protected void withRecords(Consumer<Records> work) {
      database.inTransaction(
          em -> {
            SchemeGround.lay(em);
            PaymentGround.lay(em);
            var progress = new JpaRunProgress(em);
            work.accept(
                new Records(
                    new JpaPaymentRuns(em),
                    new JpaPaymentLines(em),
                    progress,
                    progress,
                    new JpaPaymentHolds(em),
                    new JpaAdjustments(em),
                    new JpaRecoveryPlans(em),
                    new JpaPaycodes(em),
                    new JpaPaymentResponses(em),
                    new JpaBaselines(em),
                    new JpaPriorAchievements(em),
                    new JpaTargetPopulations(em),
                    new JpaPaymentFiles(em),
                    new JpaPaymentQueries(em),
                    em::clear));
          });
    }
  }
}
