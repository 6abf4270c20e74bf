package org.quantock.application.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.evaluation.DownloadRelease.Part;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.Task;
import org.quantock.domain.access.Permission;
import org.quantock.domain.evaluation.DataReleaseId;
import org.quantock.domain.evaluation.ExtractColumn;
import org.quantock.domain.participation.ParticipationState;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.NotFound;

class DataReleaseStoryTest {

  private final EvaluationDesk desk = new EvaluationDesk();

  @BeforeEach
  void two_practices_of_which_one_takes_part() {
    desk.facts
        .joined("Z99001", "Coast")
        .figure("Z99001", 1, "DM003", 43, 88, 5)
        .figure("Z99001", 1, "MH002", 0, 12, 0)
        .offered("Z99002", "Moor", ParticipationState.STAYING);
    desk.accepted("Z99001", 1, 2);
    desk.listSize("Z99001", LocalDate.of(2013, 4, 1), 2_900);
    desk.listSize("Z99001", LocalDate.of(2014, 4, 1), 7_123);
    desk.listSize("Z99001", LocalDate.of(2014, 10, 1), 9_500);
  }

  private List<String> lines(DataReleaseId release) {
    return desk.download().handle(release, Part.EXTRACT).content().lines().toList();
  }

  @Test
  @DisplayName("EVA-1, EVA-4, EVA-7: a release names nobody and shows no small number")
  void a_release_is_pseudonymised_and_suppressed() {
    DataReleaseId made = desk.make().handle(SomeScheme.CODE);
    List<String> lines = lines(made);

    // Two indicators in quarter 1 and a line for each other quarter, four for the other practice.
    assertThat(lines).hasSize(1 + 5 + 4);
    assertThat(lines.get(0)).startsWith("practice,period,period_ends_on,list_size_band");
    assertThat(String.join("\n", lines))
        .doesNotContain("Z9900", "Surgery", "Coast", "Moor", "7123", "7,123");
    assertThat(lines)
        .anyMatch(
            line ->
                line.matches(
                    "P-\\w{12},1,2014-06-30,\"6,000 to 8,999\",joined,yes,accepted,2,satisfied,"
                        + "DM003,given,45,90,\\*,50.0"))
        .anyMatch(line -> line.endsWith("MH002,given,0,10,0,0.0"))
        .anyMatch(line -> line.matches("P-\\w{12},1,2014-06-30,,staying,no,not_required,,,,,,,,"));
  }

  @Test
  @DisplayName("EVA-7: lines are in order of pseudonym, so that their order gives nothing away")
  void lines_are_in_order_of_pseudonym() {
    List<String> pseudonyms =
        lines(desk.make().handle(SomeScheme.CODE)).stream()
            .skip(1)
            .map(line -> line.substring(0, 14))
            .toList();

    assertThat(pseudonyms).isSorted();
  }

  @Test
  @DisplayName("EVA-4, EVA-5: releases are numbered, keep pseudonyms, and do not change")
  void a_second_release_has_the_next_number_and_leaves_the_first_as_it_was() {
    DataReleaseId first = desk.make().handle(SomeScheme.CODE);
    List<String> before = lines(first);
    desk.facts.figure("Z99001", 2, "DM003", 50, 90, 5);
    DataReleaseId second = desk.make().handle(SomeScheme.CODE);

    assertThat(desk.releases.get(second).number()).isEqualTo(2);
    assertThat(lines(first)).isEqualTo(before);
    assertThat(lines(second).stream().map(line -> line.substring(0, 14)).distinct())
        .isEqualTo(before.stream().map(line -> line.substring(0, 14)).distinct().toList());
    assertThat(desk.list().ask().get(0).releases())
        .extracting(EvaluationQueries.ReleaseRow::number)
        .containsExactly(2, 1);
  }

  @Test
  void making_and_downloading_are_on_record() {
    DataReleaseId made = desk.make().handle(SomeScheme.CODE);
    desk.download().handle(made, Part.CODEBOOK);

    assertThat(desk.monitoring.desk.sentences().get(0))
        .startsWith("Made data release 1 of example-2014-15 with 9 lines, SHA-256 ");
    assertThat(desk.monitoring.desk.sentences().get(1))
        .isEqualTo("Downloaded example-2014-15-release-1-codebook.csv");
  }

  @Test
  @DisplayName("EVA-6: the codebook has every column of the file, in order")
  void the_codebook_describes_the_file_column_by_column() {
    DataReleaseId made = desk.make().handle(SomeScheme.CODE);
    List<String> header = List.of(lines(made).get(0).split(","));
    List<String> described =
        desk.download()
            .handle(made, Part.CODEBOOK)
            .content()
            .lines()
            .skip(1)
            .map(line -> line.substring(0, line.indexOf(',')))
            .toList();

    assertThat(described).isEqualTo(header).hasSize(ExtractColumn.values().length);
    String text = desk.download().handle(made, Part.CODEBOOK_TEXT).content();
    assertThat(text)
        .contains("# Codebook of data release 1 of Example Practice Quality Scheme")
        .contains("A fall in recorded achievement is not a fall in care")
        .contains("Payment formula: No source was found.");
    Arrays.stream(ExtractColumn.values())
        .forEach(column -> assertThat(text).contains("| " + column.title() + " |"));
  }

  @Test
  @DisplayName("EVA-9: nothing is released of a scheme that is not published")
  void an_unpublished_or_unknown_scheme_is_not_found() {
    assertThatThrownBy(() -> desk.make().handle(new SchemeCode("no-such-scheme")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> Part.of("everything")).isInstanceOf(NotFound.class);
    assertThat(Part.of("codebook-text")).isEqualTo(Part.CODEBOOK_TEXT);
  }

  @Test
  void the_home_page_asks_for_a_first_release_and_then_tells_of_those_made() {
    var tasks = new EvaluationTasks(desk.monitoring.schemes, desk.queries);
    assertThat(tasks.tasks(DataReleasesContract.EVALUATOR, desk.monitoring.desk.today()))
        .singleElement()
        .matches(Task::mine);
    desk.make().handle(SomeScheme.CODE);
    assertThat(tasks.tasks(DataReleasesContract.EVALUATOR, desk.monitoring.desk.today()))
        .singleElement()
        .matches(
            task -> !task.mine() && task.detail().equals("1 so far, the last of 5 November 2014"));
  }

  @Test
  void releases_are_for_evaluators() {
    for (Class<?> type :
        List.of(MakeDataRelease.class, DownloadRelease.class, ListReleases.class)) {
      assertThat(type.getAnnotation(Requires.class).value()).isEqualTo(Permission.DOWNLOAD_EXTRACT);
    }
  }
}
