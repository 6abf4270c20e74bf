package org.quantock.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.RuleViolated;

class ImportFileTest {

  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

  private static final Map<String, Set<String>> ALLOWED =
      Map.of(
          "REFUSED", Set.of(),
          "READY", Set.of("CONFIRM"),
          "RUNNING", Set.of("RESTART", "FINISH", "FAIL"),
          "IMPORTED", Set.of(),
          "FAILED", Set.of());

  static Stream<Arguments> pairs() {
    return Arrays.stream(ImportState.values())
        .flatMap(
            state ->
                Arrays.stream(ImportAction.values()).map(action -> Arguments.of(state, action)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void a_state_allows_the_actions_of_the_table_and_no_other(
      ImportState state, ImportAction action) {
    assertThat(state.allows(action)).isEqualTo(ALLOWED.get(state.name()).contains(action.name()));
  }

  private static ImportFile file(ImportCounts counts) {
    return new ImportFile(
        ImportId.fresh(),
        new ImportFile.Upload(
            ImportKind.LIST_SIZES, "lists.csv", "0".repeat(64), ImportOptions.NONE),
        new ImportFile.Comparison(counts, 0, 0, "abc"),
        PersonId.fresh(),
        "Ann Example",
        NOW);
  }

  @Test
  @DisplayName("ORG-5")
  void a_file_with_a_refused_line_cannot_be_imported() {
    ImportFile file = file(new ImportCounts(10, 0, 0, 0, 1));

    assertThat(file.mayBeConfirmed()).isFalse();
    assertThatThrownBy(() -> file.confirm(NOW))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("1 of its lines are refused");
  }

  @Test
  void a_file_that_would_change_nothing_cannot_be_imported() {
    ImportFile file = file(new ImportCounts(0, 0, 5, 5, 0));

    assertThat(file.mayBeConfirmed()).isFalse();
    assertThatThrownBy(() -> file.confirm(NOW)).hasMessageContaining("would change nothing");
  }

  @Test
  void a_file_is_imported_once() {
    ImportFile file = file(new ImportCounts(1, 0, 0, 0, 0));
    file.confirm(NOW);
    assertThatThrownBy(() -> file.confirm(NOW)).isInstanceOf(RuleViolated.class);
    file.finish(NOW);

    assertThat(file.state()).isEqualTo(ImportState.IMPORTED);
    assertThatThrownBy(() -> file.confirm(NOW)).isInstanceOf(RuleViolated.class);
  }

  @Test
  @DisplayName("ORG-5")
  void a_record_that_changed_since_the_preview_is_noticed() {
    ImportFile file = file(new ImportCounts(1, 0, 0, 0, 0));

    file.requireAsPreviewed("abc");
    assertThatThrownBy(() -> file.requireAsPreviewed("abd"))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("Nothing was imported");
  }

  @Test
  void an_import_can_be_started_again_only_after_it_fell_silent() {
    ImportFile file = file(new ImportCounts(1, 0, 0, 0, 0));
    file.confirm(NOW);

    assertThatThrownBy(() -> file.restart(NOW, NOW.plus(ImportFile.SILENCE)))
        .hasMessageContaining("still being imported");
    file.restart(NOW, NOW.plus(ImportFile.SILENCE).plusSeconds(1));
    assertThat(file.state()).isEqualTo(ImportState.RUNNING);
  }
}
