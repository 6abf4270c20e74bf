package org.quantock.domain.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("SCH-1, SCH-7, SCH-10: what the state of a scheme allows")
class SchemeStateTest {

  private static final String TABLE =
      """
      state        CHANGE PUBLISH AMEND OFFER CHOOSE CLOSE MARK_EVALUATED
      CONFIGURING  yes    yes     -     -     -      -     -
      PUBLISHED    -      -       yes   yes   yes    yes   -
      CLOSED       -      -       -     -     -      -     yes
      EVALUATED    -      -       -     -     -      -     -
      """;

  static Stream<Arguments> pairs() {
    List<String[]> lines = TABLE.lines().map(line -> line.trim().split(" +")).toList();
    List<Arguments> pairs = new ArrayList<>();
    for (String[] line : lines.subList(1, lines.size())) {
      for (int column = 1; column < line.length; column++) {
        pairs.add(
            Arguments.of(
                SchemeState.valueOf(line[0]),
                SchemeAction.valueOf(lines.get(0)[column]),
                line[column].equals("yes")));
      }
    }
    return pairs.stream();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void each_state_allows_exactly_the_actions_of_the_table(
      SchemeState state, SchemeAction action, boolean allowed) {
    assertThat(state.allows(action)).isEqualTo(allowed);
  }

  @Test
  void the_table_names_every_pair() {
    assertThat(pairs().map(pair -> Arrays.asList(pair.get()[0], pair.get()[1])).distinct())
        .hasSize(SchemeState.values().length * SchemeAction.values().length);
  }
}
