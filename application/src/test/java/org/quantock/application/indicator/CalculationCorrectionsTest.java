package org.quantock.application.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.payment.InMemoryTargetPopulations;
import org.quantock.application.payment.RulesForAreas;
import org.quantock.application.shared.FixedCaller;
import org.quantock.application.shared.Task;
import org.quantock.application.shared.TestDesk;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Role;
import org.quantock.domain.audit.AuditEntry;
import org.quantock.domain.indicator.CalculationNumber;
import org.quantock.domain.indicator.CalculationState;
import org.quantock.domain.indicator.CorrectionState;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.ReferenceKind;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.Ratio;
import org.quantock.domain.shared.RuleViolated;
import org.quantock.domain.shared.Stale;

/** The average list of 2014/15 is corrected from 7,052 to 7,087 after a calculation used it. */
class CalculationCorrectionsTest {

  private static final FinancialYear YEAR = new FinancialYear(2014);
  private static final IndicatorSetCode QOF = ReferenceTable.QOF_2014_15.code();
  private static final CalculationNumber ONE = new CalculationNumber(1);
  private static final CalculationNumber TWO = new CalculationNumber(2);
  private static final Actor RECORDER =
      FixedCaller.person("Scheme Admin", "QAT", Role.SCHEME_ADMINISTRATOR);
  private static final Actor FINANCE = FixedCaller.person("Fin Ance", "QAT", Role.FINANCE);
  private static final Actor ALSO_FINANCE = FixedCaller.person("Pen Ny", "QAT", Role.FINANCE);

  private final InMemoryIndicatorSets sets = new InMemoryIndicatorSets();
  private final InMemoryReferenceRegister references = new InMemoryReferenceRegister();
  private final InMemoryCalculations calculations = new InMemoryCalculations();
  private final InMemoryCorrections corrections = new InMemoryCorrections();
  private final TestDesk desk = new TestDesk(RECORDER, LocalDate.of(2015, 7, 10));
  private final CorrectedCalculations corrected =
      new CorrectedCalculations(calculations, corrections, calculations, sets, desk.clock);
  private final CompareCalculations compare =
      new CompareCalculations(
          calculations, corrections, calculations, references, sets, desk.caller);
  private final ListCorrections list =
      new ListCorrections(corrections, calculations, sets, desk.caller);

  @BeforeEach
  void calculate_with_the_first_version() {
    sets.add(ReferenceTable.QOF_2014_15.read());
    record(ReferenceKind.AVERAGE_LIST, "", 0, Ratio.of(7_052));
    record(ReferenceKind.NATIONAL_PREVALENCE, "AST", 0, new Ratio(3_402_437, 56_817_654));
    record(ReferenceKind.POINT_VALUE, "", 0, Ratio.of(Money.of("156.92")));
    SomeResult.FRENCH_WEIR_ASTHMA.forEach(calculations::result);
    calculations.result(SomeResult.register("L85002", "AST001", 100, 400));
    calculations.list(
        "L85001", new AreaPays.PracticeList(16_033, LocalDate.of(2015, 1, 1), "test"));
    calculate();
    desk.entries.clear();
  }

  private int record(ReferenceKind kind, String area, int seen, Ratio figure) {
    return new RecordReferenceValue(
            references,
            (before, after) -> 0,
            corrected,
            desk.caller,
            desk.calendar(),
            desk.clock,
            desk.audit)
        .handle(
            new RecordReferenceValue.Command(
                kind, area, YEAR, seen, figure, "HSCIC note", "published in error"));
  }

  private int correctAverageList() {
    return record(ReferenceKind.AVERAGE_LIST, "", 1, Ratio.of(7_087));
  }

  private CalculationNumber start() {
    return new StartCalculation(
            sets,
            calculations,
            calculations,
            (calculation, by) -> {},
            corrected,
            desk.caller,
            desk.clock,
            desk.audit)
        .handle(new StartCalculation.Command(QOF));
  }

  private CalculationNumber calculate() {
    CalculationNumber number = start();
    new CalculateAchievement(
            calculations,
            sets,
            calculations,
            new RulesForAreas(references, new InMemoryTargetPopulations()),
            calculations,
            desk.clock,
            desk.audit)
        .handle(new CalculateAchievement.Command(number));
    return number;
  }

  private void accept(CalculationNumber old, CalculationNumber proposal) {
    new AcceptCalculation(
            calculations,
            corrections,
            calculations,
            desk.caller,
            desk.calendar(),
            desk.clock,
            desk.audit)
        .handle(new AcceptCalculation.Command(old, proposal));
  }

  private AuditEntry last() {
    return desk.entries.get(desk.entries.size() - 1);
  }

  private void setAside(String reason) {
    new SetCorrectionAside(corrections, desk.caller, desk.calendar(), desk.clock, desk.audit)
        .handle(new SetCorrectionAside.Command(ONE, reason));
  }

  @Test
  @DisplayName("IND-36: the calculation that counts and used the version before is found")
  void the_calculation_that_used_the_version_before_is_found() {
    assertThat(correctAverageList()).isEqualTo(1);

    assertThat(list.ask())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.sentence())
                  .isEqualTo(
                      "Calculation 1 of QOF 2014-15 used version 1 of National average list for 2014/15");
              assertThat(row.state()).isEqualTo(CorrectionState.WAITING);
              assertThat(row.startable()).isTrue();
              assertThat(row.comparable()).isFalse();
            });
    assertThat(new CorrectionTasks(corrections).tasks(FINANCE, desk.today()))
        .extracting(Task::title, Task::href)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Calculate qof-2014-15 again", "/recalculations"));
    assertThat(calculations.counting(QOF)).contains(calculations.get(ONE));
    assertThat(desk.sentences())
        .singleElement()
        .asString()
        .endsWith("0 recalculations prepared, 1 calculations to do again");
  }

  @Test
  @DisplayName("IND-36: a calculation that did not use the value is left")
  void a_calculation_that_did_not_use_the_value_is_left() {
    record(ReferenceKind.NATIONAL_PREVALENCE, "COPD", 0, new Ratio(1, 50));

    assertThat(record(ReferenceKind.NATIONAL_PREVALENCE, "COPD", 1, new Ratio(1, 60))).isZero();
    assertThat(list.ask()).isEmpty();
  }

  @Test
  @DisplayName("IND-36: what runs while a value is corrected is stopped")
  void what_runs_while_a_value_is_corrected_is_stopped() {
    CalculationNumber running = start();
    correctAverageList();

    assertThat(calculations.get(running).state()).isEqualTo(CalculationState.FAILED);
    assertThat(calculations.get(running).failure())
        .contains(
            "National average list for 2014/15 was corrected while it ran. Nothing was stored; calculate again.");
    assertThat(list.ask()).hasSize(1);
  }

  @Test
  @DisplayName("IND-37: calculated again, old, new, difference and cause of each practice")
  void calculated_again_each_practice_has_old_new_difference_and_cause() {
    correctAverageList();
    assertThat(calculate()).isEqualTo(TWO);

    CompareCalculations.Detail detail = compare.ask(ONE, TWO);
    assertThat(detail.causes())
        .containsExactly(
            "National average list for 2014/15: from 7,052 (version 1) to 7,087 (version 2)");
    assertThat(detail.after()).isEqualTo(Money.of("9695.82"));
    assertThat(detail.difference()).isEqualTo(detail.after().minus(detail.before()));
    assertThat(compare.lines(ONE, TWO, 0))
        .containsExactly(
            new CompareCalculations.Line(
                "L85001",
                "Surgery L85001",
                Money.of("9743.94"),
                Money.of("9695.82"),
                Money.of("-48.12"),
                detail.causes().get(0)),
            new CompareCalculations.Line(
                "L85002", "Surgery L85002", Money.ZERO, Money.ZERO, Money.ZERO, "None"));
    assertThat(new String(compare.csv(ONE, TWO), StandardCharsets.UTF_8))
        .contains(
            "QOF 2014-15,1,2,L85001,Surgery L85001,9743.94,9695.82,-48.12,\"National average list");
    assertThat(calculations.counting(QOF)).contains(calculations.get(ONE));
    assertThat(desk.sentences())
        .contains("Started calculation 2 of QOF 2014-15, proposed in place of 1");
  }

  @Test
  @DisplayName("IND-37: another correction outdates the proposal, and the next one has both causes")
  void another_correction_outdates_the_proposal() {
    correctAverageList();
    calculate();
    record(ReferenceKind.AVERAGE_LIST, "", 2, Ratio.of(7_100));
    record(ReferenceKind.NATIONAL_PREVALENCE, "AST", 1, new Ratio(3_500_000, 56_817_654));

    assertThat(list.ask())
        .extracting(ListCorrections.Row::state)
        .containsOnly(CorrectionState.WAITING)
        .hasSize(3);
    desk.caller.becomes(FINANCE);
    assertThatThrownBy(() -> accept(ONE, TWO)).isInstanceOf(RuleViolated.class);
    CalculationNumber third = calculate();
    assertThat(compare.ask(ONE, third).causes())
        .containsExactly(
            "National average list for 2014/15: from 7,052 (version 1) to 7,100 (version 3)",
            "National prevalence (AST) for 2014/15: from 3,402,437 in 56,817,654 (version 1) to"
                + " 3,500,000 in 56,817,654 (version 2)");
    assertThatThrownBy(() -> accept(ONE, TWO)).isInstanceOf(Stale.class);
    accept(ONE, third);
    assertThat(calculations.counting(QOF)).contains(calculations.get(third));
  }

  @Test
  @DisplayName("IND-38: another person than the one who recorded the value accepts")
  void another_person_than_the_one_who_recorded_accepts() {
    desk.caller.becomes(ALSO_FINANCE);
    correctAverageList();
    calculate();
    assertThat(compare.ask(ONE, TWO).whyNotAccept()).isPresent();
    assertThatThrownBy(() -> accept(ONE, TWO))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("You recorded the reference value");
    desk.caller.becomes(FINANCE);
    assertThat(compare.ask(ONE, TWO).whyNotAccept()).isEmpty();
    assertThat(new CorrectionTasks(corrections).tasks(FINANCE, desk.today()))
        .extracting(Task::href)
        .containsExactly("/achievement-comparison?old=1&new=2");
    accept(ONE, TWO);

    assertThat(calculations.counting(QOF)).contains(calculations.get(TWO));
    assertThat(list.ask())
        .extracting(ListCorrections.Row::state)
        .containsExactly(CorrectionState.ACCEPTED);
    assertThat(new CorrectionTasks(corrections).tasks(FINANCE, desk.today())).isEmpty();
    assertThat(desk.sentences())
        .last()
        .asString()
        .startsWith("Accepted calculation 2 in place of 1: from £9,743.94 to £9,695.82.");
    assertThat(last().changes())
        .as("AUD-5")
        .containsExactly(
            "calculation that counts: 1 → 2",
            "amount: £9,743.94 → £9,695.82",
            "correction: To be decided → Accepted");
    assertThat(calculate()).isEqualTo(new CalculationNumber(3));
    assertThat(calculations.counting(QOF)).contains(calculations.get(new CalculationNumber(3)));
  }

  @Test
  @DisplayName("IND-39: set aside with a reason, the old one counts until a proposal is accepted")
  void set_aside_the_old_one_goes_on_counting() {
    desk.caller.becomes(FINANCE);
    correctAverageList();
    assertThatThrownBy(() -> setAside("")).isInstanceOf(InvalidInput.class);
    setAside("The audit is not finished.");
    assertThat(desk.sentences())
        .last()
        .isEqualTo("Set the correction of calculation 1 aside: The audit is not finished.");
    assertThat(last().changes())
        .as("AUD-5")
        .containsExactly("correction: To be calculated again → Set aside");
    assertThat(last().reason()).isEqualTo("The audit is not finished.");
    assertThatThrownBy(() -> setAside("Again")).isInstanceOf(RuleViolated.class);
    calculate();

    assertThat(calculations.counting(QOF)).contains(calculations.get(ONE));
    assertThat(list.ask())
        .extracting(ListCorrections.Row::state)
        .containsExactly(CorrectionState.PROPOSED);
  }

  @Test
  void only_finished_calculations_of_one_set_are_compared() {
    CalculationNumber running = start();

    assertThatThrownBy(() -> compare.ask(ONE, running)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> accept(ONE, running)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> compare.lines(running, ONE, 0)).isInstanceOf(NotFound.class);
  }
}
