package org.quantock.application.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Role;
import org.quantock.domain.indicator.AchievementCalculation;
import org.quantock.domain.indicator.AchievementCalculations;
import org.quantock.domain.indicator.CalculationCorrection;
import org.quantock.domain.indicator.CalculationCorrections;
import org.quantock.domain.indicator.CalculationNumber;
import org.quantock.domain.indicator.CalculationState;
import org.quantock.domain.indicator.CalculationTotals;
import org.quantock.domain.indicator.CorrectionId;
import org.quantock.domain.indicator.CorrectionState;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSets;
import org.quantock.domain.indicator.ReferenceKind;
import org.quantock.domain.indicator.ReferenceRegister;
import org.quantock.domain.indicator.ReferenceValue;
import org.quantock.domain.indicator.ReferenceValueId;
import org.quantock.domain.indicator.SetArithmetic;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.Points;
import org.quantock.domain.shared.Ratio;

/** What every keeper of calculations does alike. */
public abstract class CalculationsContract {

  private static final Instant NOW = Instant.parse("2015-07-10T09:00:00Z");
  private static final CalculationNumber FIRST = new CalculationNumber(1);
  private static final CalculationNumber SECOND = new CalculationNumber(2);
  private static final PracticeCode L85001 = new PracticeCode("L85001");

  /**
   * The keepers.
   *
   * @param results puts a published result on record, with its practice
   * @param forget makes them forget what they hold in memory
   */
  public record Desk(
      AchievementCalculations calculations,
      CalculationStore store,
      CalculationProgress progress,
      CalculationCorrections corrections,
      ReferenceRegister references,
      IndicatorSets sets,
      Consumer<SomeResult> results,
      Runnable forget) {}

  protected abstract void at(Consumer<Desk> work);

  private static AchievementCalculation started(Desk desk) {
    IndicatorSet set = ReferenceTable.QOF_2014_15.read();
    desk.sets().add(set);
    var calculation =
        new AchievementCalculation(
            desk.calculations().next(), set, PersonId.fresh(), "Fin Ance", NOW);
    desk.calculations().add(calculation);
    return calculation;
  }

  @Test
  @DisplayName("IND-30")
  void a_calculation_is_numbered_and_comes_back_as_it_ended() {
    at(
        desk -> {
          assertThat(desk.calculations().next()).isEqualTo(FIRST);
          AchievementCalculation calculation = started(desk);
          assertThat(desk.calculations().running(calculation.indicatorSet())).isPresent();
          var totals = new CalculationTotals(8_000, 648_000, 3, Points.of("4472000.25"));
          desk.forget().run();
          desk.calculations().get(FIRST).finish(totals, NOW.plusSeconds(5));
          desk.calculations().flush();
          desk.forget().run();

          AchievementCalculation read = desk.calculations().get(FIRST);
          assertThat(read.state()).isEqualTo(CalculationState.DONE);
          assertThat(read.totals()).contains(totals);
          assertThat(read.finishedAt()).contains(NOW.plusSeconds(5));
          assertThat(read.startedByName()).isEqualTo("Fin Ance");
          assertThat(desk.calculations().running(read.indicatorSet())).isEmpty();
          assertThat(desk.calculations().next()).isEqualTo(new CalculationNumber(2));
          assertThat(desk.calculations().newest(10)).containsExactly(read);
        });
  }

  @Test
  @DisplayName("IND-31")
  void every_result_has_a_line_with_its_points_and_working() {
    at(
        desk -> {
          AchievementCalculation calculation = started(desk);
          SomeResult.FRENCH_WEIR_ASTHMA.forEach(desk.results());
          desk.results().accept(SomeResult.declared("L85001", "PC002", 300));
          desk.results().accept(SomeResult.declared("L85001", "CS001", 0));
          desk.results().accept(SomeResult.declared("L85001", "CS004", -1));
          desk.results().accept(SomeResult.fraction("L85002", "AST002", 0, 0, 0));
          desk.results().accept(SomeResult.register("L85002", "AST001", -1, 400));
          List<Integer> steps = new ArrayList<>();
          store(desk, calculation, steps);
          desk.forget().run();

          assertThat(steps).endsWith(9);
          assertThat(desk.store().practices(FIRST, "", 0, 10))
              .containsExactly(
                  new CalculationStore.PracticeTotal(
                      "L85001", "Surgery L85001", 7, 1, Points.of("27.53")),
                  new CalculationStore.PracticeTotal(
                      "L85002", "Surgery L85002", 2, 1, Points.ZERO));
          assertThat(desk.store().lines(FIRST, L85001))
              .extracting(
                  CalculationStore.Line::indicator,
                  CalculationStore.Line::points,
                  CalculationStore.Line::working)
              .containsExactly(
                  tuple("AST001", "4", "Register kept, 1,069 patients: all 4 points"),
                  tuple(
                      "AST002", "15", "261 of 297 is 87.879%, upper threshold 80%: all 15 points"),
                  tuple(
                      "AST003",
                      "5.32",
                      "546 of 1,057 is 51.656%; (51.656% − 45%) ÷ (70% − 45%) × 20 = 5.32 points"),
                  tuple(
                      "AST004",
                      "0.21",
                      "37 of 80 is 46.25%; (46.25% − 45%) ÷ (80% − 45%) × 6 = 0.21 points"),
                  tuple("PC002", "3", "Achieved: all 3 points"),
                  tuple("CS001", "0", "Not achieved: 0 points"),
                  tuple("CS004", null, "Nothing to calculate from was published"));
          assertThat(desk.store().lines(FIRST, L85001))
              .noneMatch(CalculationStore.Line::differs)
              .allSatisfy(line -> assertThat(line.description()).isNotBlank());
          assertThat(desk.store().lines(FIRST, new PracticeCode("L85002")))
              .extracting(CalculationStore.Line::published)
              .containsExactly(Points.of("4"), Points.ZERO);
        });
  }

  private static org.assertj.core.groups.Tuple tuple(
      String indicator, String points, String working) {
    return org.assertj.core.groups.Tuple.tuple(
        indicator, points == null ? null : Points.of(points), working);
  }

  private static void store(Desk desk, AchievementCalculation calculation, List<Integer> steps) {
    IndicatorSet set = desk.sets().get(calculation.indicatorSet());
    ResultColumns results = desk.store().results(set);
    var arithmetic = new SetArithmetic(set);
    desk.store()
        .store(
            calculation.number(),
            set,
            results,
            results.score(arithmetic),
            arithmetic,
            (done, total) -> steps.add(done));
  }

  @Test
  @DisplayName("IND-34")
  void what_areas_are_worth_comes_back_by_practice() {
    at(
        desk -> {
          AchievementCalculation calculation = started(desk);
          SomeResult.FRENCH_WEIR_ASTHMA.forEach(desk.results());
          store(desk, calculation, new ArrayList<>());
          var asthma =
              new AreaPays.Pay(
                  "L85001",
                  "Asthma (AST)",
                  Points.of("24.53"),
                  Money.of("9695.82"),
                  "24.53 points\tand\\or\nmore");
          var blood =
              new AreaPays.Pay("L85001", "Blood pressure (BP)", Points.ZERO, Money.ZERO, "nothing");
          desk.store()
              .storePays(
                  FIRST,
                  each -> {
                    each.accept(blood);
                    each.accept(asthma);
                  });
          desk.forget().run();

          assertThat(desk.store().pays(FIRST, L85001)).containsExactly(asthma, blood);
          assertThat(desk.store().pays(FIRST, new PracticeCode("L85002"))).isEmpty();
          assertThat(desk.store().references(FIRST)).isEmpty();
        });
  }

  /** The first calculation ends, and a second one is proposed in its place. */
  private static AchievementCalculation corrected(Desk desk) {
    AchievementCalculation first = started(desk);
    first.finish(new CalculationTotals(1, 4, 0, Points.of("24.53")), NOW);
    desk.calculations().flush();
    ReferenceValue before = averageList(1, 7_052);
    ReferenceValue after = averageList(2, 7_087);
    desk.references().add(before);
    desk.references().add(after);
    desk.corrections()
        .add(new CalculationCorrection(CorrectionId.fresh(), first, before, after, NOW));
    var second =
        new AchievementCalculation(
            desk.calculations().next(),
            desk.sets().get(first.indicatorSet()),
            PersonId.fresh(),
            "Fin Ance",
            NOW);
    second.propose();
    desk.calculations().add(second);
    desk.corrections().of(FIRST).forEach(each -> each.propose(second.number()));
    desk.corrections().flush();
    return second;
  }

  private static ReferenceValue averageList(int number, int patients) {
    return new ReferenceValue(
        ReferenceValueId.fresh(),
        ReferenceKind.AVERAGE_LIST,
        "",
        new FinancialYear(2014),
        number,
        Ratio.of(patients),
        "test",
        "for the test",
        PersonId.fresh(),
        LocalDate.of(2015, 7, 10),
        NOW);
  }

  @Test
  @DisplayName("IND-37, IND-38: a proposal counts when it is accepted")
  void a_proposal_counts_when_it_is_accepted() {
    at(
        desk -> {
          AchievementCalculation second = corrected(desk);
          second.finish(new CalculationTotals(1, 4, 0, Points.of("24.53")), NOW);
          desk.calculations().flush();
          desk.forget().run();

          CalculationCorrection found = desk.corrections().newest(5).get(0);
          assertThat(found.corrects()).isEqualTo(FIRST);
          assertThat(found.proposal()).contains(SECOND);
          assertThat(found.state()).isEqualTo(CorrectionState.PROPOSED);
          assertThat(found.cause()).contains("from 7,052 to 7,087");
          assertThat(desk.calculations().counting(found.indicatorSet()))
              .contains(desk.calculations().get(FIRST));
          var finance =
              new Actor(PersonId.fresh(), "Fin", Set.of(Role.FINANCE), new OrganisationCode("QAT"));
          found.accept(finance, SECOND, LocalDate.of(2015, 7, 10), NOW);
          desk.calculations().get(SECOND).accept();
          desk.corrections().flush();
          desk.forget().run();

          assertThat(desk.calculations().counting(found.indicatorSet()))
              .contains(desk.calculations().get(SECOND));
          assertThat(desk.corrections().of(FIRST))
              .singleElement()
              .satisfies(
                  each -> {
                    assertThat(each.state()).isEqualTo(CorrectionState.ACCEPTED);
                    assertThat(each.decidedBy()).contains(finance.id());
                    assertThat(each.decidedAt()).contains(NOW);
                  });
          assertThat(desk.corrections().of(SECOND)).isEmpty();
        });
  }

  @Test
  @DisplayName("IND-36: a correction that waits comes back without a proposal")
  void a_correction_that_waits_comes_back_without_a_proposal() {
    at(
        desk -> {
          corrected(desk);
          desk.corrections().of(FIRST).forEach(CalculationCorrection::outdate);
          desk.corrections().flush();
          desk.forget().run();

          assertThat(desk.corrections().of(FIRST))
              .singleElement()
              .satisfies(
                  each -> {
                    assertThat(each.state()).isEqualTo(CorrectionState.WAITING);
                    assertThat(each.proposal()).isEmpty();
                    assertThat(each.decidedOn()).isEmpty();
                  });
        });
  }

  @Test
  @DisplayName("IND-37: two calculations side by side, practice by practice and area by area")
  void two_calculations_are_compared_practice_by_practice() {
    at(
        desk -> {
          AchievementCalculation second = corrected(desk);
          SomeResult.FRENCH_WEIR_ASTHMA.forEach(desk.results());
          desk.results().accept(SomeResult.register("L85002", "AST001", 7, 400));
          store(desk, desk.calculations().get(FIRST), new ArrayList<>());
          store(desk, second, new ArrayList<>());
          desk.store().storePays(FIRST, each -> each.accept(asthma("9743.94")));
          desk.store().storePays(SECOND, each -> each.accept(asthma("9695.82")));
          desk.forget().run();

          var french =
              new CalculationStore.Compared(
                  "L85001",
                  "Surgery L85001",
                  Points.of("24.53"),
                  Points.of("24.53"),
                  List.of(
                      new CalculationStore.AreaChange(
                          "Asthma (AST)", Money.of("9743.94"), Money.of("9695.82"))));
          var other =
              new CalculationStore.Compared(
                  "L85002", "Surgery L85002", Points.of("4"), Points.of("4"), List.of());
          assertThat(desk.store().compare(FIRST, SECOND, 0, 50)).containsExactly(french, other);
          assertThat(desk.store().compare(FIRST, SECOND, 1, 50)).containsExactly(other);
          assertThat(desk.store().compare(FIRST, SECOND, 2, 50)).isEmpty();
          assertThat(desk.store().countCompared(FIRST, SECOND)).isEqualTo(2);
          assertThat(desk.store().amount(FIRST)).isEqualTo(Money.of("9743.94"));
          assertThat(desk.store().amount(new CalculationNumber(3))).isEqualTo(Money.ZERO);
        });
  }

  private static AreaPays.Pay asthma(String pounds) {
    return new AreaPays.Pay(
        "L85001", "Asthma (AST)", Points.of("24.53"), Money.of(pounds), "24.53 points");
  }

  @Test
  void practices_are_found_by_code_and_name_a_page_at_a_time() {
    at(
        desk -> {
          AchievementCalculation calculation = started(desk);
          for (String practice : List.of("L85003", "L85001", "L85002")) {
            desk.results().accept(SomeResult.register(practice, "AST001", 7, 400));
          }
          store(desk, calculation, new ArrayList<>());
          desk.forget().run();

          assertThat(desk.store().practices(FIRST, "", 1, 1))
              .extracting(CalculationStore.PracticeTotal::practice)
              .containsExactly("L85002");
          assertThat(desk.store().countPractices(FIRST, "")).isEqualTo(3);
          assertThat(desk.store().countPractices(FIRST, "surgery l85003")).isEqualTo(1);
          assertThat(desk.store().countPractices(FIRST, "l85002")).isEqualTo(1);
          assertThat(desk.store().countPractices(FIRST, "nowhere")).isZero();
          for (String literal : List.of("%", "surgery_l85003", "l8500\\d", ".*")) {
            assertThat(desk.store().countPractices(FIRST, literal)).as(literal).isZero();
          }
          assertThat(desk.store().countPractices(new CalculationNumber(2), "")).isZero();
          assertThat(desk.store().total(FIRST, L85001))
              .hasValueSatisfying(total -> assertThat(total.points()).isEqualTo(Points.of("4")));
          assertThat(desk.store().total(FIRST, new PracticeCode("L85009"))).isEmpty();
        });
  }

  @Test
  void progress_is_the_last_that_was_reached() {
    at(
        desk -> {
          AchievementCalculation calculation = started(desk);
          desk.progress().open(calculation.number(), NOW);
          desk.progress().reached(calculation.number(), 50, 100, NOW.plusSeconds(1));

          assertThat(desk.progress().last(calculation.number()))
              .isEqualTo(new CalculationProgress.Reached(50, 100, NOW.plusSeconds(1)));
        });
  }
}
