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
import org.quantock.application.payment.InMemoryTargetPopulations;
import org.quantock.application.payment.RulesForAreas;
import org.quantock.application.shared.BackgroundWork;
import org.quantock.application.shared.FixedCaller;
import org.quantock.application.shared.TestDesk;
import org.quantock.domain.access.Role;
import org.quantock.domain.indicator.AchievementCalculation;
import org.quantock.domain.indicator.CalculationNumber;
import org.quantock.domain.indicator.CalculationState;
import org.quantock.domain.indicator.CalculationTotals;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.ReferenceKind;
import org.quantock.domain.indicator.ReferenceValue;
import org.quantock.domain.indicator.ReferenceValueId;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.Points;
import org.quantock.domain.shared.Ratio;
import org.quantock.domain.shared.RuleViolated;

class CalculateAchievementTest {

  private static final IndicatorSetCode QOF = ReferenceTable.QOF_2014_15.code();

  private final InMemoryIndicatorSets sets = new InMemoryIndicatorSets();
  private final InMemoryReferenceRegister references = new InMemoryReferenceRegister();
  private final InMemoryCalculations calculations = new InMemoryCalculations();
  private final List<CalculationNumber> waiting = new ArrayList<>();
  private final TestDesk desk =
      new TestDesk(FixedCaller.person("Fin Ance", "QAT", Role.FINANCE), LocalDate.of(2015, 7, 10));
  private final CalculateAchievement calculate =
      new CalculateAchievement(
          calculations,
          sets,
          calculations,
          new RulesForAreas(references, new InMemoryTargetPopulations()),
          calculations,
          desk.clock,
          desk.audit);

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
            new CorrectedCalculations(
                calculations, new InMemoryCorrections(), calculations, sets, desk.clock),
            desk.caller,
            clock,
            desk.audit)
        .handle(new StartCalculation.Command(QOF));
  }

  private void runInBackground(CalculationNumber calculation) {
    new BackgroundCalculations(
            null,
            calculate,
            new FailCalculation(calculations, desk.clock, desk.audit),
            new BackgroundWork(desk.caller))
        .run(calculation, desk.caller.person());
  }

  private ViewCalculation view() {
    return new ViewCalculation(
        calculations, sets, calculations, references, calculations, desk.clock);
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

  private ReferenceValue reference(ReferenceKind kind, String area, int version, Ratio figure) {
    var value =
        new ReferenceValue(
            ReferenceValueId.fresh(),
            kind,
            area,
            new FinancialYear(2014),
            version,
            figure,
            "test",
            "for the test",
            desk.caller.person().id(),
            desk.today(),
            desk.clock.instant());
    references.add(value);
    return value;
  }

  /** The national figures of 2014/15, the average list in its second version. */
  private List<ReferenceValue> nationalFigures() {
    reference(ReferenceKind.AVERAGE_LIST, "", 1, Ratio.of(7_052));
    return List.of(
        reference(ReferenceKind.AVERAGE_LIST, "", 2, Ratio.of(7_087)),
        reference(ReferenceKind.NATIONAL_PREVALENCE, "AST", 1, new Ratio(3_402_437, 56_817_654)),
        reference(ReferenceKind.POINT_VALUE, "", 1, Ratio.of(Money.of("156.92"))));
  }

  @Test
  @DisplayName("IND-34, IND-35")
  void french_weir_asthma_is_worth_what_the_worked_example_says() {
    List<ReferenceValue> used = nationalFigures();
    reference(ReferenceKind.NATIONAL_PREVALENCE, "COPD", 1, new Ratio(1, 50));
    SomeResult.FRENCH_WEIR_ASTHMA.forEach(calculations::result);
    calculations.list(
        "L85001", new AreaPays.PracticeList(16_033, LocalDate.of(2015, 1, 1), "test"));
    calculations.list("L85001", new AreaPays.PracticeList(1, LocalDate.of(2015, 1, 2), "later"));
    CalculationNumber number = start(desk.clock);
    runInBackground(number);

    ViewCalculation.Practice practice = view().practice(number, new PracticeCode("L85001"));
    assertThat(practice.pays())
        .singleElement()
        .satisfies(
            pay -> {
              assertThat(pay.area()).isEqualTo("Asthma (AST)");
              assertThat(pay.points()).isEqualTo(Points.of("24.53"));
              assertThat(pay.amount()).isEqualTo(Money.of("9695.82"));
              assertThat(pay.working())
                  .contains("(1,069 ÷ 16,033) ÷ (3,402,437 ÷ 56,817,654) = 1.113413")
                  .contains("16,033 ÷ 7,087 = 2.262311")
                  .contains("24.53 points × £156.92")
                  .endsWith("rounded £9,695.82");
            });
    assertThat(practice.amount()).isEqualTo(Money.of("9695.82"));
    assertThat(view().ask(number).references())
        .containsExactlyElementsOf(
            used.stream()
                .map(each -> "%s: %s, %s".formatted(each.title(), each.shown(), each.cited()))
                .toList());
  }

  @Test
  @DisplayName("IND-34")
  void an_area_is_paid_only_from_what_is_on_record_and_fits() {
    nationalFigures();
    reference(ReferenceKind.NATIONAL_PREVALENCE, "AF", 1, new Ratio(1, 50));
    var list = new AreaPays.PracticeList(1_000, LocalDate.of(2014, 4, 1), "test");
    // without a list; without a register; with more on the register than on the list
    calculations.result(SomeResult.register("L85001", "AST001", 50, 400));
    calculations.result(SomeResult.fraction("L85002", "AST002", 9, 10, 1_500));
    calculations.result(SomeResult.register("L85003", "AST001", 1_001, 400));
    // without the national figure; without any register on the list; by the list alone
    calculations.result(SomeResult.register("L85004", "COPD001", 50, 300));
    calculations.result(SomeResult.register("L85004", "AF001", 0, 500));
    calculations.result(SomeResult.declared("L85004", "PC002", 300));
    for (String practice : List.of("L85002", "L85003", "L85004")) {
      calculations.list(practice, list);
    }
    CalculationNumber number = start(desk.clock);
    runInBackground(number);

    for (String none : List.of("L85001", "L85002", "L85003")) {
      assertThat(view().practice(number, new PracticeCode(none)).pays()).isEmpty();
    }
    assertThat(view().practice(number, new PracticeCode("L85004")).pays())
        .extracting(pay -> pay.area() + " " + pay.amount())
        .containsExactly("Atrial fibrillation (AF) £0.00", "Palliative care (PC) £66.43");
  }

  @Test
  @DisplayName("IND-34")
  void without_the_value_of_a_point_there_are_points_alone() {
    SomeResult.FRENCH_WEIR_ASTHMA.forEach(calculations::result);
    CalculationNumber number = start(desk.clock);
    runInBackground(number);

    assertThat(view().practice(number, new PracticeCode("L85001")).pays()).isEmpty();
    assertThat(view().ask(number).row().state()).isEqualTo(CalculationState.DONE);
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
