package org.quantock.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewStateTest {

  private static final String TABLE =
      """
      ASSIGNED          TAKE SAVE QUERY JUDGE REOPEN
      QUERIED           TAKE RESUME
      SATISFIED         REOPEN
      SATISFIED_IN_PART REOPEN
      NOT_SATISFIED     REOPEN
      REOPENED
      """;

  static Stream<Arguments> pairs() {
    Map<String, Set<String>> table = new TreeMap<>();
    TABLE
        .lines()
        .map(line -> line.split(" +"))
        .forEach(
            words -> table.put(words[0], Arrays.stream(words).skip(1).collect(Collectors.toSet())));
    return Arrays.stream(ReviewState.values())
        .flatMap(
            state ->
                Arrays.stream(ReviewAction.values())
                    .map(
                        action ->
                            Arguments.of(
                                state, action, table.get(state.name()).contains(action.name()))));
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @MethodSource("pairs")
  @DisplayName("REV-7, REV-8")
  void a_review_allows_exactly_what_the_table_says(
      ReviewState state, ReviewAction action, boolean allowed) {
    assertThat(state.allows(action)).isEqualTo(allowed);
  }
}
