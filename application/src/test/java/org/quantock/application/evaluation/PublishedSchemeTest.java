package org.quantock.application.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quantock.application.evaluation.PublishedScheme.IndicatorResult;
import org.quantock.application.evaluation.PublishedScheme.PeriodResults;
import org.quantock.application.evaluation.PublishedScheme.Uptake;
import org.quantock.application.indicator.ReferenceTable;
import org.quantock.application.scheme.InMemorySchemes;
import org.quantock.application.shared.Nobody;
import org.quantock.domain.evaluation.Suppression;
import org.quantock.domain.participation.ParticipationState;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.Percentage;

class PublishedSchemeTest {

  private final EvaluationDesk desk = new EvaluationDesk();

  @BeforeEach
  void three_practices_of_which_two_take_part() {
    desk.monitoring.as(Nobody.NOBODY);
    desk.facts
        .joined("Z99001", "Coast")
        .joined("Z99002", "Coast")
        .offered("Z99003", "Moor", ParticipationState.RESERVED)
        .figure("Z99001", 1, "DM003", 43, 88, 3)
        .figure("Z99002", 1, "DM003", 20, 51, 2)
        .figure("Z99001", 3, "DM003", 99, 99, 9);
    desk.accepted("Z99001", 1, 0);
    desk.accepted("Z99002", 1, 4);
  }

  private PublishedScheme view() {
    return desk.publishedScheme().ask(SomeScheme.CODE);
  }

  @Test
  @DisplayName("EVA-1, EVA-2: results are sums over the practices that passed the filter")
  void results_are_suppressed_sums() {
    PeriodResults first = view().periods().get(0);
    IndicatorResult diabetes = first.indicators().get(0);

    assertThat(diabetes.code()).isEqualTo("DM003");
    assertThat(diabetes.reports()).isEqualTo(2);
    assertThat(diabetes.numerator()).isEqualTo(Suppression.of(63)).hasToString("65");
    assertThat(diabetes.denominator()).hasToString("140");
    assertThat(diabetes.exceptions()).hasToString("*");
    assertThat(diabetes.percentage()).contains(Percentage.of("46.4"));
    assertThat(first.indicators().get(1).denominator()).hasToString("0");
  }

  @Test
  @DisplayName("EVA-3: counts of reports and practices are exact")
  void reports_and_uptake_are_exact_counts() {
    PeriodResults first = view().periods().get(0);
    assertThat(first.due()).isEqualTo(2);
    assertThat(first.received()).isEqualTo(2);
    assertThat(first.onTime()).isEqualTo(1);
    assertThat(view().uptake())
        .containsExactly(
            new Uptake("Coast", 2, 0, 0, 2, 0, 0),
            new Uptake("Moor", 1, 0, 1, 0, 0, 0),
            new Uptake("All localities", 3, 0, 1, 2, 0, 0));
  }

  @Test
  @DisplayName("EVA-8: no figures before the reports of a period were due")
  void figures_wait_for_the_due_date() {
    assertThat(view().periods())
        .extracting(PeriodResults::isPublished)
        .containsExactly(true, true, false, false);
    assertThat(view().periods().get(2).indicators()).isEmpty();
    desk.monitoring.desk.moveTo(LocalDate.of(2015, 1, 31));
    assertThat(view().periods().get(2).isPublished()).isFalse();
    desk.monitoring.desk.moveTo(LocalDate.of(2015, 2, 1));
    assertThat(view().periods().get(2).indicators()).isNotEmpty();
  }

  @Test
  void what_is_assumed_is_said() {
    assertThat(view().retained()).allMatch(PublishedScheme.Retained::assumed);
    assertThat(view().assumptions())
        .extracting(PublishedScheme.Assumption::subject)
        .containsExactly("Payment formula");
    assertThat(view().suspended())
        .isEqualTo(ReferenceTable.QOF_2014_15.read().indicators().size() - 2);
  }

  @Test
  @DisplayName("EVA-9: a scheme in preparation does not exist for the public")
  void only_published_schemes_are_there() {
    assertThat(desk.published().ask())
        .singleElement()
        .matches(
            row -> row.offered() == 3 && row.takingPart() == 2 && row.state().equals("Running"));
    assertThatThrownBy(() -> desk.publishedScheme().ask(new SchemeCode("no-such-scheme")))
        .isInstanceOf(NotFound.class);
    var preparing = new InMemorySchemes();
    preparing.add(SomeScheme.configuring());
    assertThatThrownBy(() -> PublishedState.require(preparing, SomeScheme.CODE))
        .isInstanceOf(NotFound.class);
    assertThat(preparing.all()).noneMatch(PublishedState::isPublished);
  }

  @Test
  void the_file_has_what_the_page_shows() {
    String csv =
        new DownloadPublishedResults(desk.publishedScheme()).ask(SomeScheme.CODE).content();

    assertThat(csv.lines()).hasSize(1 + 2 * 2);
    assertThat(csv)
        .contains("example-2014-15,1,Quarter 1 (April to June 2014),2014-06-30,DM003,")
        .contains(",2,65,140,*,46.4")
        .doesNotContain("Z9900");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          =1+1       | '=1+1
          +44        | '+44
          -cmd       | '-cmd
          @SUM(A1)   | '@SUM(A1)
          Quarter 1  | Quarter 1
          *          | *
          12.5       | 12.5
          """)
  void a_cell_that_a_spreadsheet_would_run_is_guarded(String cell, String written) {
    assertThat(CsvText.guarded(cell)).isEqualTo(written);
  }
}
