package org.quantock.persistence.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.quantock.application.payment.EntitlementsContract;
import org.quantock.domain.payment.SomeEntitlements;
import org.quantock.domain.payment.SomeFigures;
import org.quantock.persistence.indicator.JpaReferenceRegister;
import org.quantock.persistence.shared.Database;

class JpaEntitlementsTest {

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

  abstract static class OnDatabase extends EntitlementsContract {

    private final Database database;

    OnDatabase(Database database) {
      this.database = database;
    }

    @Override
    protected void withRecords(Consumer<Records> work) {
      database.inTransaction(
          em -> {
            PaymentGround.lay(em);
            work.accept(
                new Records(new JpaEntitlements(em), new JpaReferenceRegister(em)::add, em::clear));
          });
    }

    @Test
    @DisplayName(
        "PAY-15: the database refuses an amount below zero and a practice it does not know")
    void the_database_stands_behind_the_rule() {
      database.inTransaction(
          em -> {
            PaymentGround.lay(em);
            new JpaEntitlements(em)
                .add(
                    java.util.List.of(
                        SomeEntitlements.line(SomeFigures.PRACTICE, 1, 1, "25000.00")));
            assertThatThrownBy(
                    () ->
                        em.createNativeQuery("update entitlement_line set amount = -1")
                            .executeUpdate())
                .satisfies(
                    refused ->
                        assertThat(refused.getMessage())
                            .containsIgnoringCase("ck_entitlement_line_amount"));
          });
    }
  }
}
