package org.quantock.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.RuleViolated;

class ClosingTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2014, 9, 2);
  private static final PracticeCode INTO = new PracticeCode("Z99002");

  private final Practice practice =
      Practice.madeUp(
          new PracticeCode("Z99001"),
          new Practice.RegisterEntry(
              "Foxglove Surgery", null, LocalDate.of(1990, 4, 1), null, false));

  @Test
  @DisplayName("ORG-8")
  void a_practice_that_closes_stays_on_record_with_its_last_day() {
    practice.close(LAST_DAY, null);

    assertThat(practice.isOpenOn(LAST_DAY)).isTrue();
    assertThat(practice.isOpenOn(LAST_DAY.plusDays(1))).isFalse();
    assertThat(practice.successor()).isEmpty();
    assertThat(practice.name()).isEqualTo("Foxglove Surgery");
  }

  @Test
  @DisplayName("ORG-8")
  void a_practice_is_merged_once_also_after_the_register_closed_it() {
    practice.close(LAST_DAY, null);
    assertThatThrownBy(() -> practice.close(LAST_DAY.plusDays(1), INTO))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("must be the same");

    practice.close(LAST_DAY, INTO);
    assertThat(practice.successor()).contains(INTO);
    assertThatThrownBy(() -> practice.close(LAST_DAY, new PracticeCode("Z99003")))
        .isInstanceOf(RuleViolated.class);
  }

  @Test
  @DisplayName("ORG-8")
  void a_practice_is_not_merged_into_itself_nor_closed_before_it_opened() {
    assertThatThrownBy(() -> practice.close(LAST_DAY, practice.code()))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> practice.close(LocalDate.of(1990, 3, 31), null))
        .isInstanceOf(InvalidInput.class);
    assertThat(practice.closed()).isEmpty();
  }
}
