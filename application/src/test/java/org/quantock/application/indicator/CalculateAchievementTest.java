package org.quantock.application.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.shared.FixedCaller;
import org.quantock.application.shared.TestDesk;
import org.quantock.domain.access.Role;
import org.quantock.domain.indicator.AchievementCalculation;
import org.quantock.domain.indicator.CalculationNumber;
import org.quantock.domain.indicator.CalculationState;
import org.quantock.domain.indicator.CalculationTotals;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.Points;
import org.quantock.domain.shared.RuleViolated;

class CalculateAchievementTest {

  private static final IndicatorSetCode QOF = ReferenceTable.QOF_2014_15.code();

  private final InMemoryIndicatorSets sets = new InMemoryIndicatorSets();
  private final InMemoryCalculations calculations = new InMemoryCalculations();
  private final List<CalculationNumber> waiting = new ArrayList<>();
  private final TestDesk desk =
      new TestDesk(FixedCaller.person("Fin Ance", "QAT", Role.FINANCE), LocalDate.of(2015, 7, 10));
  private final CalculateAchievement calculate =
      new CalculateAchievement(
          calculations, sets, calculations, calculations, desk.clock, desk.audit);

  @BeforeEach
  void put_the_set_on_record() {
    sets.add(ReferenceTable.QOF_2014_15.read());
  }

  private CalculationNumber start(Clock clock) {
    return new StartCalculation(
            sets,
            calculations,
            calculations,
            (calculation, by) -> waiting.add(calculation),
            desk.caller,
            clock,
            desk.audit)
        .handle(new StartCalculation.Command(QOF));
  }

  private void runInBackground(CalculationNumber calculation) {
    new BackgroundCalculations(
            null, calculate, new FailCalculation(calculations, desk.clock, desk.audit), desk.caller)
        .run(calculation, desk.caller.person());
  }

  private ViewCalculation view() {
    return new ViewCalculation(calculations, sets, calculations, calculations, desk.clock);
  }

  @Test
  @DisplayName("IND-31")
  void french_weir_earns_its_published_asthma_points() {
    SomeResult.FRENCH_WEIR_ASTHMA.forEach(calculations::result);
    CalculationNumber number = start(desk.clock);
    assertThat(waiting).containsExactly(number);
    runInBackground(number);

    CalculationRow row = view().ask(number).row();
    assertThat(row.state()).isEqualTo(CalculationState.DONE);
    assertThat(row.totals()).isEqualTo(new CalculationTotals(1, 4, 0, Points.of("24.53")));
    ViewCalculation.Practice practice = view().practice(number, new PracticeCode("L85001"));
    assertThat(practice.total().points()).isEqualTo(Points.of("24.53"));
    assertThat(practice.lines()).hasSize(4);
    assertThat(view().practices(number, "", 0).pages()).isEqualTo(1);
    assertThat(desk.sentences())
        .containsExactly(
            "Started calculation 1 of QOF 2014-15",
            "Calculated QOF 2014-15: 4 results of 1 practices, 24.53 points");
  }

  @Test
  @DisplayName("IND-30")
  void a_calculation_that_ended_stays_and_the_next_is_another() {
    SomeResult.FRENCH_WEIR_ASTHMA.forEach(calculations::result);
    CalculationNumber first = start(desk.clock);
    runInBackground(first);
    CalculationNumber second = start(desk.clock);
    runInBackground(second);

    assertThat(second).isEqualTo(new CalculationNumber(2));
    assertThat(view().practice(first, new PracticeCode("L85001")))
        .isEqualTo(view().practice(second, new PracticeCode("L85001")));
    assertThatThrownBy(() -> calculate.handle(new CalculateAchievement.Command(first)))
        .isInstanceOf(RuleViolated.class)
        .hasMessage("Calculation 1 has ended and stays as it is; start another.");
  }

  @Test
  @DisplayName("IND-30")
  void a_set_that_can_still_change_is_not_calculated() {
    var draft = new IndicatorSet(new IndicatorSetCode("draft"), "Draft", new FinancialYear(2014));
    assertThatThrownBy(
            () ->
                new AchievementCalculation(
                    new CalculationNumber(1),
                    draft,
                    desk.caller.person().id(),
                    "Fin Ance",
                    desk.clock.instant()))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("Draft is not published yet");
  }

  @Test
  @DisplayName("IND-32")
  void a_calculation_that_fails_says_why_and_has_no_lines() {
    CalculationNumber number = start(desk.clock);
    runInBackground(number);

    assertThat(view().ask(number).row().failure())
        .isEqualTo(
            "There are no published results of QOF 2014-15 to calculate from. Import them first.");
    assertThat(view().practices(number, "", 0).rows()).isEmpty();
  }

  @Test
  @DisplayName("IND-32")
  void an_unexpected_failure_has_a_reference() {
    SomeResult.FRENCH_WEIR_ASTHMA.forEach(calculations::result);
    calculations.failure = new IllegalStateException("the disk is full");
    CalculationNumber number = start(desk.clock);
    runInBackground(number);

    CalculationRow row = view().ask(number).row();
    assertThat(row.state()).isEqualTo(CalculationState.FAILED);
    assertThat(row.failure()).startsWith("Something unexpected went wrong. Nothing was stored.");
  }

  @Test
  @DisplayName("IND-33")
  void a_second_calculation_of_the_set_waits_for_the_first() {
    start(desk.clock);

    assertThatThrownBy(() -> start(desk.clock))
        .isInstanceOf(RuleViolated.class)
        .hasMessage("Calculation 1 of QOF 2014-15 is still running. Wait until it has ended.");
  }

  @Test
  @DisplayName("IND-33")
  void a_calculation_without_a_sign_for_two_minutes_gives_way() {
    CalculationNumber first = start(desk.clock);
    Clock later = Clock.offset(desk.clock, Duration.ofMinutes(2).plusSeconds(1));
    CalculationNumber second = start(later);

    assertThat(calculations.get(first).failure())
        .hasValueSatisfying(reason -> assertThat(reason).startsWith("It gave no sign for a while"));
    assertThat(calculations.running(QOF)).contains(calculations.get(second));
  }

  @Test
  void an_address_that_names_no_calculation_is_not_found() {
    for (String text : new String[] {null, "", "0", "01", "x", "12345678901"}) {
      assertThatThrownBy(() -> CalculationNumber.of(text)).isInstanceOf(NotFound.class);
    }
    assertThat(CalculationNumber.of("12")).isEqualTo(new CalculationNumber(12));
    assertThatThrownBy(() -> view().ask(new CalculationNumber(9))).isInstanceOf(NotFound.class);
  }

  @Test
  void those_who_may_not_start_one_are_told_who_can() {
    SomeResult.FRENCH_WEIR_ASTHMA.forEach(calculations::result);
    runInBackground(start(desk.clock));
    var list = new ListCalculations(calculations, sets, desk.caller);
    assertThat(list.whyNotStart()).isEmpty();
    assertThat(list.sets()).extracting(IndicatorSetRow::code).containsExactly("qof-2014-15");
    assertThat(list.ask()).extracting(CalculationRow::setTitle).containsExactly("QOF 2014-15");

    desk.caller.becomes(FixedCaller.person("Aud Itor", "QAT", Role.AUDITOR));
    assertThat(list.whyNotStart())
        .isEqualTo("Finance and scheme administrators can start a calculation.");
  }
}
