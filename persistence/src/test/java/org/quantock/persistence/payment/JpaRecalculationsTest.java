package org.quantock.persistence.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.quantock.application.payment.RecalculationsContract;
import org.quantock.domain.indicator.ReferenceValue;
import org.quantock.domain.payment.EntitlementLine;
import org.quantock.domain.payment.Recalculation;
import org.quantock.persistence.indicator.JpaReferenceRegister;
import org.quantock.persistence.scheme.SchemeGround;
import org.quantock.persistence.shared.Database;

class JpaRecalculationsTest {

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

  abstract static class OnDatabase extends RecalculationsContract {

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
            work.accept(
                new Records(
                    new JpaReferenceRegister(em),
                    new JpaEntitlements(em),
                    new JpaRecalculations(em),
                    () -> {
                      em.flush();
                      em.clear();
                    }));
          });
    }

    private void refused(String constraint, String change) {
      assertThatThrownBy(
              () ->
                  database.inTransaction(
                      em -> {
                        SchemeGround.lay(em);
                        PaymentGround.lay(em);
                        ReferenceValue before = value(1, 7052);
                        ReferenceValue after = value(2, 7087);
                        var references = new JpaReferenceRegister(em);
                        references.add(before);
                        references.add(after);
                        EntitlementLine line = entitlement(before);
                        new JpaEntitlements(em).add(List.of(line));
                        Recalculation prepared = recalculation(before, after, line);
                        new JpaRecalculations(em).add(prepared);
                        em.createNativeQuery(change).executeUpdate();
                      }))
          .satisfies(
              refusal -> assertThat(trace(refusal).toLowerCase(Locale.ROOT)).contains(constraint));
    }

    private static String trace(Throwable refusal) {
      var text = new StringWriter();
      refusal.printStackTrace(new PrintWriter(text));
      return text.toString();
    }

    @Test
    @DisplayName("PAY-32: the database refuses that the recorder accepts")
    void the_database_refuses_that_the_recorder_accepts() {
      refused(
          "ck_recalculation_two_people",
          "update recalculation set state = 'ACCEPTED', decided_by = recorded_by, "
              + "decided_on = prepared_on, decided_at = prepared_at");
    }

    @Test
    @DisplayName("PAY-97: the database refuses half a change of a reference value")
    void the_database_refuses_half_a_change_of_a_reference_value() {
      refused("ck_recalculation_values", "update recalculation set value_before = null");
    }

    @Test
    @DisplayName("PAY-31: the database refuses that it is set aside without a reason")
    void the_database_refuses_that_it_is_set_aside_without_a_reason() {
      refused(
          "ck_recalculation_reason",
          "update recalculation set state = 'SET_ASIDE', reason = '', decided_by = prepared_by, "
              + "decided_on = prepared_on, decided_at = prepared_at");
    }
  }
}
