package org.quantock.domain.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConsultationStateTest {

  private static final String TABLE =
      """
                        ANSWER CLOSE_UNANSWERED REPLY
      OPEN              yes    yes              no
      ANSWERED          no     no               yes
      CLOSED_UNANSWERED no     no               no
      """;

  static Stream<Arguments> every_state_with_every_action() {
    return Tables.cells(TABLE)
        .map(
            cell ->
                Arguments.of(
                    ConsultationState.valueOf(cell.row()),
                    ConsultationAction.valueOf(cell.column()),
                    cell.isYes()));
  }

  @ParameterizedTest
  @MethodSource("every_state_with_every_action")
  void a_state_allows_what_the_table_says(
      ConsultationState state, ConsultationAction action, boolean allowed) {
    assertThat(state.allows(action)).isEqualTo(allowed);
  }

  @Test
  void the_table_is_complete() {
    assertThat(every_state_with_every_action())
        .hasSize(ConsultationState.values().length * ConsultationAction.values().length);
  }
}
