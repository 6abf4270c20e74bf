package org.quantock.domain.reporting;

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

class ReportStateTest {

  private static final String TABLE =
      """
      DRAFT        EDIT SIGN_OFF SEND_BACK
      SIGNED_OFF   EDIT SEND_BACK SUBMIT
      SUBMITTED    QUERY DECIDE REOPEN
      QUERIED      EDIT SIGN_OFF SEND_BACK
      RESUBMITTED  QUERY DECIDE REOPEN
      ACCEPTED     REOPEN
      NOT_ACCEPTED REOPEN
      REOPENED     EDIT SIGN_OFF SEND_BACK
      """;

  static Stream<Arguments> pairs() {
    Map<String, Set<String>> table = new TreeMap<>();
    TABLE
        .lines()
        .map(line -> line.split(" +"))
        .forEach(
            words -> table.put(words[0], Arrays.stream(words).skip(1).collect(Collectors.toSet())));
    return Arrays.stream(ReportState.values())
        .flatMap(
            state ->
                Arrays.stream(ReportAction.values())
                    .map(
                        action ->
                            Arguments.of(
                                state, action, table.get(state.name()).contains(action.name()))));
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @MethodSource("pairs")
  @DisplayName("REP-9, REP-13")
  void a_report_allows_exactly_what_the_table_says(
      ReportState state, ReportAction action, boolean allowed) {
    assertThat(state.allows(action)).isEqualTo(allowed);
  }
}
