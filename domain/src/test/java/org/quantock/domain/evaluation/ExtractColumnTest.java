package org.quantock.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.monitoring.ReportStanding;
import org.quantock.domain.monitoring.Standing;
import org.quantock.domain.participation.ParticipationState;
import org.quantock.domain.reporting.ValueStatus;
import org.quantock.domain.review.ReviewOutcome;

class ExtractColumnTest {

  private static String line(ExtractRow row) {
    return Arrays.stream(ExtractColumn.values())
        .map(column -> column.of(row))
        .collect(Collectors.joining("|"));
  }

  private static ExtractRow row(ReportStanding report, Optional<ExtractRow.Figure> figure) {
    return new ExtractRow(
        new Pseudonym("P-ABCDEFGHJKLM"),
        1,
        LocalDate.of(2014, 6, 30),
        Optional.of(ListSizeBand.of(7_123)),
        ParticipationState.JOINED,
        true,
        report,
        figure.map(any -> ReviewOutcome.SATISFIED_IN_PART),
        figure);
  }

  @Test
  void a_reported_figure_is_released_with_its_counts_suppressed() {
    var figure =
        new ExtractRow.Figure(
            new IndicatorCode("AST002"),
            ValueStatus.GIVEN,
            Optional.of(
                new ExtractRow.Counts(Suppression.of(43), Suppression.of(88), Suppression.of(5))));

    assertThat(line(row(new ReportStanding(Standing.ACCEPTED, 3, 0), Optional.of(figure))))
        .isEqualTo(
            "P-ABCDEFGHJKLM|1|2014-06-30|6,000 to 8,999|joined|yes|accepted|3|satisfied_in_part"
                + "|AST002|given|45|90|*|50.0");
  }

  @Test
  void a_status_without_figures_leaves_the_counts_empty() {
    var figure =
        new ExtractRow.Figure(
            new IndicatorCode("AST002"), ValueStatus.NOT_YET_KNOWN, Optional.empty());

    assertThat(line(row(new ReportStanding(Standing.SUBMITTED, 0, 0), Optional.of(figure))))
        .endsWith("|submitted|0|satisfied_in_part|AST002|not_yet_known||||");
  }

  @Test
  void a_missing_report_has_neither_lateness_nor_indicator() {
    assertThat(line(row(new ReportStanding(Standing.NOT_STARTED, 0, 9), Optional.empty())))
        .endsWith("|joined|yes|not_started||||||||");
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("EVA-6: every column is explained")
  void every_column_has_its_codebook(ExtractColumn column) {
    assertThat(column.title()).matches("[a-z_]+");
    assertThat(column.type()).isNotBlank();
    assertThat(column.meaning()).isNotBlank();
    assertThat(column.allowed()).isNotBlank();
    assertThat(column.suppression()).isNotBlank();
  }

  @Test
  @DisplayName(
      "EVA-6: every column of counts says that it counts patients and how it is suppressed")
  void counts_say_how_they_are_suppressed() {
    assertThat(ExtractColumn.values())
        .filteredOn(column -> column.type().equals("count"))
        .hasSize(3)
        .allMatch(column -> column.unit().equals("patients"))
        .allMatch(column -> column.suppression().contains("1 to 7 as *"));
  }
}
