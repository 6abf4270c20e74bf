package org.quantock.domain.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.quantock.domain.reporting.SomeReport.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.IndicatorKind;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Problem;
import org.quantock.domain.shared.Quantity;

/** REP-16: DM003 and MH002 of the example scheme stand for indicators of local kinds. */
class LocalFiguresTest {

  private static final IndicatorCode FIRST = new IndicatorCode("DM003");
  private static final IndicatorCode SECOND = new IndicatorCode("MH002");

  private final QuarterlyReport report = started();

  @Test
  @DisplayName("REP-16: a number is given in the form of its kind")
  void a_number_is_given_in_the_form_of_its_kind() {
    save(IndicatorKind.NUMERIC, LocalAnswer.number(" 1,250.5 "));

    Figures figures = figures();
    assertThat(figures.status()).isEqualTo(ValueStatus.GIVEN);
    assertThat(figures.measured()).isEqualTo(Quantity.of("1250.5"));
    assertThat(figures.inWords()).isEqualTo("1,250.5");
    assertThat(figures.numerator()).isNull();
    assertThat(unfinished()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "1e3", "NaN", "1.23456", "12345678901", "1,2", "١٢", "--3"})
  @DisplayName("REP-16: what is no number is refused in a draft too")
  void what_is_no_number_is_refused_in_a_draft_too(String typed) {
    assertThat(refused(IndicatorKind.NUMERIC, LocalAnswer.number(typed)))
        .containsExactly("figure-DM003-measured");
  }

  @Test
  @DisplayName("REP-16: a milestone is reached on a day of the period or before, or not reached")
  void a_milestone_is_reached_on_a_day_of_the_period_or_before_or_not_reached() {
    LocalDate last = report.period().endsOn();
    save(IndicatorKind.MILESTONE, LocalAnswer.reachedOn(last));
    assertThat(figures().inWords()).isEqualTo("Reached on 30 September 2014");

    save(IndicatorKind.MILESTONE, LocalAnswer.notReached());
    assertThat(figures().inWords()).isEqualTo("Not reached yet");
    assertThat(figures().status()).isEqualTo(ValueStatus.GIVEN);

    assertThat(refused(IndicatorKind.MILESTONE, LocalAnswer.reachedOn(last.plusDays(1))))
        .containsExactly("figure-DM003-reachedOn");
    assertThat(refused(IndicatorKind.MILESTONE, LocalAnswer.reachedOn(null)))
        .containsExactly("figure-DM003-reachedOn");
    var contradiction = new LocalAnswer(IndicatorKind.MILESTONE, "", Boolean.FALSE, last, "");
    assertThat(refused(IndicatorKind.MILESTONE, contradiction))
        .containsExactly("figure-DM003-reached");
  }

  @Test
  @DisplayName("REP-16: a narrative is given in words that identify no patient")
  void a_narrative_is_given_in_words_that_identify_no_patient() {
    save(IndicatorKind.NARRATIVE, LocalAnswer.narrative("We opened on Saturdays."));
    assertThat(figures().inWords()).isEqualTo("We opened on Saturdays.");
    assertThat(figures().isNarrativeGiven()).isTrue();

    assertThat(refused(IndicatorKind.NARRATIVE, LocalAnswer.narrative("943 476 5919 came.")))
        .containsExactly("figure-DM003-narrative");
    assertThat(refused(IndicatorKind.NARRATIVE, LocalAnswer.narrative("x".repeat(4001))))
        .containsExactly("figure-DM003-narrative");
  }

  @Test
  @DisplayName("REP-16: what is missing is asked for in the words of its kind")
  void what_is_missing_is_asked_for_in_the_words_of_its_kind() {
    save(IndicatorKind.NUMERIC, LocalAnswer.number(""));
    assertThat(unfinished())
        .containsExactly("Enter the number of DM003, or say why there is nothing to give.");
    save(IndicatorKind.MILESTONE, new LocalAnswer(IndicatorKind.MILESTONE, "", null, null, ""));
    assertThat(unfinished())
        .containsExactly("Say whether DM003 is reached, or say why there is nothing to give.");
    save(IndicatorKind.NARRATIVE, LocalAnswer.narrative(" "));
    assertThat(unfinished())
        .containsExactly("Write the narrative of DM003, or say why there is nothing to give.");
    assertThat(figures().field()).isEqualTo("figure-DM003-narrative");
  }

  @Test
  @DisplayName("REP-3, REP-16: a status and an answer at once are refused")
  void a_status_and_an_answer_at_once_are_refused() {
    var entry =
        new FigureEntry(
            FIRST, ValueStatus.NOT_APPLICABLE, LocalAnswer.number("3"), "We have none.");

    assertThat(refused(Map.of(FIRST, IndicatorKind.NUMERIC), entry))
        .containsExactly("figure-DM003-measured");
  }

  @Test
  @DisplayName("REP-16: an indicator is reported in the form of its own kind only")
  void an_indicator_is_reported_in_the_form_of_its_own_kind_only() {
    assertThat(refused(IndicatorKind.NARRATIVE, LocalAnswer.number("3"))).containsExactly("");
    assertThat(refused(Map.of(), new FigureEntry(FIRST, null, LocalAnswer.number("3"), "")))
        .containsExactly("");
    assertThat(refused(Map.of(FIRST, IndicatorKind.NUMERIC), FigureEntry.of("DM003", 1, 2, 0)))
        .containsExactly("");
  }

  private void save(IndicatorKind kind, LocalAnswer answer) {
    save(Map.of(FIRST, kind), new FigureEntry(FIRST, null, answer, ""));
  }

  private void save(Map<IndicatorCode, IndicatorKind> kinds, FigureEntry entry) {
    report.saveFigures(
        edition(report, SectionCode.INDICATORS),
        List.of(entry, FigureEntry.of(SECOND.value(), 0, 12, 0)),
        TERMS,
        kinds,
        MANAGER,
        AT);
  }

  private List<String> refused(IndicatorKind kind, LocalAnswer answer) {
    return refused(Map.of(FIRST, kind), new FigureEntry(FIRST, null, answer, ""));
  }

  private List<String> refused(Map<IndicatorCode, IndicatorKind> kinds, FigureEntry entry) {
    return catchThrowableOfType(InvalidInput.class, () -> save(kinds, entry)).problems().stream()
        .map(Problem::field)
        .toList();
  }

  private Figures figures() {
    return report.content().figures(FIRST);
  }

  private List<String> unfinished() {
    return SectionCheck.unfinished(SectionCode.INDICATORS, report.content(), report.period(), TERMS)
        .stream()
        .map(Problem::message)
        .toList();
  }
}
