package org.quantock.persistence.payment.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quantock.domain.payment.dispute.Dispute;
import org.quantock.domain.payment.dispute.SomeDispute;
import org.quantock.persistence.shared.Database;

/** What the database itself refuses of disputes, whatever the program does. */
class DisputeConstraintsTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "H2 | update dispute set agreed_by = put_down_by | ck_dispute_two_people",
        "H2 | update dispute set agreed_by = null | ck_dispute_decided",
        "H2 | update dispute set effect_amount = -1 | ck_dispute_effect",
        "H2 | update dispute set finding = 'NOT_UPHELD' | ck_dispute_effect",
        "H2 | update dispute set live = 1 | ck_dispute_live",
        "H2 | update dispute set finding = null | ck_dispute_outcome",
        "H2 | update dispute_parties set person = '00000000-0000-0000-0000-000000000001' | uq_dispute_parties_person",
        "H2 | update dispute_entries set text = '' | ck_dispute_entries_reasons",
        "POSTGRESQL | update dispute set agreed_by = put_down_by | ck_dispute_two_people",
        "POSTGRESQL | update dispute set agreed_by = null | ck_dispute_decided",
        "POSTGRESQL | update dispute set effect_amount = -1 | ck_dispute_effect",
        "POSTGRESQL | update dispute set finding = 'NOT_UPHELD' | ck_dispute_effect",
        "POSTGRESQL | update dispute set live = 1 | ck_dispute_live",
        "POSTGRESQL | update dispute set finding = null | ck_dispute_outcome",
        "POSTGRESQL | update dispute_parties set person = '00000000-0000-0000-0000-000000000001' | uq_dispute_parties_person",
        "POSTGRESQL | update dispute_entries set text = '' | ck_dispute_entries_reasons",
      })
  @DisplayName("DIS-3, DIS-7, DIS-9, DIS-10: the database refuses")
  void the_database_refuses(Database database, String statement, String constraint) {
    database.inTransaction(
        em -> {
          DisputeGround.lay(em);
          Dispute decided = SomeDispute.decided();
          new JpaDisputes(em).add(decided);

          assertThatThrownBy(() -> run(em, statement))
              .isInstanceOf(PersistenceException.class)
              .satisfies(
                  refusal ->
                      assertThat(refusal.getMessage().toLowerCase(Locale.ROOT))
                          .contains(constraint));
        });
  }

  private static void run(EntityManager em, String statement) {
    em.createNativeQuery(statement).executeUpdate();
  }
}
