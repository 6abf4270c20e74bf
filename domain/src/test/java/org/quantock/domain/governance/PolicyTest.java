package org.quantock.domain.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PolicyTest {

  @Test
  @DisplayName("GOV-13 NHS England decides until 12 November 2014, a committee from the day after")
  void the_policy_changes_on_13_november_2014() {
    assertThat(Policy.on(LocalDate.of(2014, 6, 2))).isEqualTo(Policy.NATIONAL);
    assertThat(Policy.on(LocalDate.of(2014, 11, 12))).isEqualTo(Policy.NATIONAL);
    assertThat(Policy.on(LocalDate.of(2014, 11, 13))).isEqualTo(Policy.CO_COMMISSIONING);
  }
}
