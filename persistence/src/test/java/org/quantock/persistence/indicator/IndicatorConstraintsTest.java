package org.quantock.persistence.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quantock.application.indicator.ReferenceTable;
import org.quantock.persistence.shared.Database;

/** What the database itself refuses of indicators, whatever the program does. */
class IndicatorConstraintsTest {

  @ParameterizedTest
  @DisplayName("IND-28: the database refuses an indicator whose scale is not of its kind")
  @CsvSource(
      delimiter = '|',
      value = {
        "kind = 'OTHER' where code = 'PC002'|ck_indicator_kind",
        "kind = 'NUMERIC' where code = 'PC002'|ck_indicator_scale",
        "kind = 'NUMERIC', scale_none_at = 1, scale_all_at = 1 where code = 'PC002'|ck_indicator_scale",
        "scale_none_at = 1, scale_all_at = 2 where code = 'PC002'|ck_indicator_scale",
        "kind = 'MILESTONE', milestone_due = date '2014-09-30' where code = 'PC002'|ck_indicator_milestone",
        "milestone_due = date '2014-09-30', milestone_late_share = 0 where code = 'PC002'|ck_indicator_milestone",
      })
  void the_database_refuses_a_scale_of_another_kind(String change, String constraint) {
    for (Database database : Database.values()) {
      database.inTransaction(
          em -> {
            new JpaIndicatorSets(em).add(ReferenceTable.QOF_2014_15.read());

            assertThatThrownBy(
                    () -> em.createNativeQuery("update indicator set " + change).executeUpdate())
                .isInstanceOf(PersistenceException.class)
                .satisfies(refusal -> assertThat(words(refusal)).contains(constraint));
          });
    }
  }

  private static String words(Throwable refusal) {
    var words = new StringBuilder();
    for (Throwable each = refusal; each != null; each = each.getCause()) {
      words.append(each.getMessage()).append(' ');
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }
}
