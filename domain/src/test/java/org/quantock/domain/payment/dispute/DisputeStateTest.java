package org.quantock.domain.payment.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DisputeStateTest {

  private static final String TABLE =
      """
      RAISED    ATTACH REMARK INVITE END_INVITATION ANSWER WITHDRAW
      ANSWERED  ATTACH REMARK INVITE END_INVITATION ACCEPT TAKE_TO_PANEL WITHDRAW
      PANEL     ATTACH REMARK INVITE END_INVITATION PUT_DOWN AGREE WITHDRAW
      ACCEPTED
      DECIDED
      WITHDRAWN
      """;

  static Stream<Arguments> pairs() {
    Map<String, Set<String>> table = new TreeMap<>();
    TABLE
        .lines()
        .map(line -> line.split(" +"))
        .forEach(
            words -> table.put(words[0], Arrays.stream(words).skip(1).collect(Collectors.toSet())));
    return Arrays.stream(DisputeState.values())
        .flatMap(
            state ->
                Arrays.stream(DisputeAction.values())
                    .map(
                        action ->
                            Arguments.of(
                                state, action, table.get(state.name()).contains(action.name()))));
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @MethodSource("pairs")
  @DisplayName("DIS-3")
  void a_dispute_allows_exactly_what_the_table_says(
      DisputeState state, DisputeAction action, boolean allowed) {
    assertThat(state.allows(action)).isEqualTo(allowed);
  }

  @Test
  @DisplayName("DIS-5: every open state is somebody's turn")
  void every_open_state_is_somebodys_turn() {
    assertThat(DisputeState.values())
        .filteredOn(DisputeState::isOpen)
        .extracting(DisputeState::turn)
        .containsExactly(Side.AREA_TEAM, Side.PRACTICE, Side.PANEL);
  }
}
