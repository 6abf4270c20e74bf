package org.quantock.domain.participation;

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

@DisplayName("PAR-1, PAR-3, PAR-4: what the state of a participation allows")
class ParticipationStateTest {

  private static final String TABLE =
      """
      state    RESERVE JOIN STAY APPLY_DEFAULT LEAVE RETURN TAKE_OVER END
      OFFERED  yes     yes  yes  yes           -     -      yes       yes
      RESERVED -       yes  yes  -             -     -      yes       yes
      JOINED   -       -    -    -             yes   -      yes       yes
      STAYING  -       yes  -    -             -     -      -         yes
      LEFT     -       -    -    -             -     yes    -         yes
      RETURNED -       -    -    -             yes   -      yes       yes
      ENDED    -       -    -    -             -     -      -         -
      """;

  static Stream<Arguments> pairs() {
    List<String[]> lines = TABLE.lines().map(line -> line.trim().split(" +")).toList();
    List<Arguments> pairs = new ArrayList<>();
    for (String[] line : lines.subList(1, lines.size())) {
      for (int column = 1; column < line.length; column++) {
        pairs.add(
            Arguments.of(
                ParticipationState.valueOf(line[0]),
                ParticipationAction.valueOf(lines.get(0)[column]),
                line[column].equals("yes")));
      }
    }
    return pairs.stream();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void each_state_allows_exactly_the_actions_of_the_table(
      ParticipationState state, ParticipationAction action, boolean allowed) {
    assertThat(state.allows(action)).isEqualTo(allowed);
  }

  @Test
  void the_table_names_every_pair() {
    assertThat(pairs().map(pair -> Arrays.asList(pair.get()[0], pair.get()[1])).distinct())
        .hasSize(ParticipationState.values().length * ParticipationAction.values().length);
  }

  @Test
  void only_the_joined_and_the_returned_take_part() {
    assertThat(Stream.of(ParticipationState.values()).filter(ParticipationState::takesPart))
        .containsExactly(ParticipationState.JOINED, ParticipationState.RETURNED);
  }
}
