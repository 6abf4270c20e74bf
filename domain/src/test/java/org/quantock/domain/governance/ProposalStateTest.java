package org.quantock.domain.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProposalStateTest {

  private static final String TABLE =
      """
                               CHANGE CONSULT ANSWER REPLY SUBMIT WITHDRAW DECLARE_INTEREST DECIDE REVISE
      DRAFT                    yes    yes     no     no    yes    yes      no               no     no
      CONSULTING               yes    yes     yes    yes   yes    yes      no               no     no
      SUBMITTED                no     no      no     no    no     yes      yes              yes    no
      APPROVED                 no     no      no     no    no     no       no               no     no
      APPROVED_WITH_CONDITIONS no     no      no     no    no     no       no               no     no
      REFUSED                  no     no      no     no    no     no       no               no     yes
      WITHDRAWN                no     no      no     no    no     no       no               no     no
      """;

  static Stream<Arguments> every_state_with_every_action() {
    return Tables.cells(TABLE)
        .map(
            cell ->
                Arguments.of(
                    ProposalState.valueOf(cell.row()),
                    ProposalAction.valueOf(cell.column()),
                    cell.isYes()));
  }

  @ParameterizedTest
  @MethodSource("every_state_with_every_action")
  void a_state_allows_what_the_table_says(
      ProposalState state, ProposalAction action, boolean allowed) {
    assertThat(state.allows(action)).isEqualTo(allowed);
  }

  @org.junit.jupiter.api.Test
  void the_table_is_complete() {
    assertThat(every_state_with_every_action())
        .hasSize(ProposalState.values().length * ProposalAction.values().length);
    assertThat(Arrays.stream(Outcome.values()).map(Outcome::leadsTo)).doesNotHaveDuplicates();
  }
}
