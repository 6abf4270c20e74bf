package org.quantock.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.indicator.InMemoryIndicatorSets;
import org.quantock.application.indicator.ReferenceTable;
import org.quantock.application.organisation.InMemoryPractices;
import org.quantock.application.organisation.ListSizesFormat;
import org.quantock.application.reporting.Recorded;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.ReferenceKind;
import org.quantock.domain.indicator.ReferenceValue;
import org.quantock.domain.indicator.ReferenceValueId;
import org.quantock.domain.organisation.ListSize;
import org.quantock.domain.organisation.ListSizesRecorded;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.EntitlementLine;
import org.quantock.domain.payment.Recalculation;
import org.quantock.domain.payment.RecalculationLine;
import org.quantock.domain.payment.RecalculationState;
import org.quantock.domain.payment.SomeFigures;
import org.quantock.domain.payment.SomeRun;
import org.quantock.domain.payment.TargetPopulation;
import org.quantock.domain.payment.rule.AreaFactor;
import org.quantock.domain.scheme.AppliedRule;
import org.quantock.domain.scheme.PaymentRule;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Ratio;
import org.quantock.domain.shared.RuleViolated;

/** Figures of practices that are corrected after entitlements were worked out with them. */
class CorrectedFiguresTest {

  private static final FinancialYear YEAR = new FinancialYear(2014);
  private static final LocalDate LIST_DAY = LocalDate.of(2015, 1, 1);

  private final PaymentDesk payment = new PaymentDesk();

  @BeforeEach
  void results_of_the_last_quarter() {
    payment.desk.moveTo(SomeScheme.ENDS.plusDays(40));
    for (String code : List.of("DM003", "MH002")) {
      payment.results.add(
          new RetainedResult(new IndicatorCode(code), 80, 100, 3, "Report of quarter 4"));
    }
  }

  private void workOut() {
    new WorkOutEntitlements(payment.book(), payment.schemes(), payment.stamp, payment.desk.audit)
        .handle(new WorkOutEntitlements.Command(SomeScheme.CODE));
  }

  private List<Recalculation> prepared() {
    return payment.recalculations.of(SomeScheme.CODE);
  }

  private Money retained(PracticeCode practice) {
    return payment
        .entitlements
        .latest(SomeScheme.CODE, practice, "retained", 4)
        .map(EntitlementLine::amount)
        .orElseThrow();
  }

  /** The list of the first practice is 7,187 now, in place of 7,087. */
  private void correctList() {
    payment.listSize = 7187;
    new FollowListSizes(payment.correctedFigures())
        .on(
            new ListSizesRecorded(
                "List sizes were imported.",
                List.of(
                    new ListSizesRecorded.Change(
                        SomeFigures.PRACTICE,
                        List.of(new ListSize(LIST_DAY, 7087, "List size file")),
                        List.of(new ListSize(LIST_DAY, 7187, "List size file"))))));
  }

  @Test
  @DisplayName("PAY-97: a corrected list size prepares what it makes of the entitlements")
  void a_corrected_list_size_prepares_a_recalculation() {
    workOut();
    assertThat(retained(SomeFigures.PRACTICE)).isEqualTo(Money.of("313.84"));

    correctList();

    assertThat(retained(SomeFigures.PRACTICE)).isEqualTo(Money.of("313.84"));
    Recalculation found = prepared().get(0);
    assertThat(found.cause())
        .isEqualTo(
            "List sizes were imported. Registered patients of Z99001: on 1 January 2015 7,187, before 7,087.");
    assertThat(found.valueBefore()).isEmpty();
    assertThat(found.lines())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.practice()).isEqualTo(SomeFigures.PRACTICE);
              assertThat(line.component()).isEqualTo("retained");
              assertThat(line.oldAmount()).isEqualTo(Money.of("313.84"));
              // 2 points x 156.92 x 7,187 / 7,087
              assertThat(line.newAmount()).isEqualTo(Money.of("318.27"));
              assertThat(line.note()).contains("7,187, before 7,087");
            });
  }

  @Test
  @DisplayName(
      "PAY-32, PAY-33: another person accepts it, and the next entry counts with its cause")
  void another_person_accepts_it() {
    workOut();
    correctList();
    var accept =
        new AcceptRecalculation(
            payment.recalculations,
            payment.entitlements,
            payment.schemes(),
            payment.stamp,
            payment.desk.audit);
    var command = new AcceptRecalculation.Command(prepared().get(0).id(), 0);
    assertThatThrownBy(() -> accept.handle(command))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("You recorded the corrected figure");

    payment.desk.caller.becomes(SomeRun.AUTHORISER);
    assertThat(accept.handle(command)).isEqualTo(1);

    assertThat(retained(SomeFigures.PRACTICE)).isEqualTo(Money.of("318.27"));
    assertThat(prepared().get(0).state()).isEqualTo(RecalculationState.ACCEPTED);
    assertThat(payment.entitlements.history(SomeScheme.CODE, SomeFigures.PRACTICE))
        .last()
        .satisfies(entry -> assertThat(entry.cause()).contains("List sizes were imported"));
  }

  @Test
  @DisplayName("PAY-31: what was set aside is prepared again by what counts now")
  void what_was_set_aside_is_prepared_again() {
    workOut();
    correctList();
    new SetRecalculationAside(
            payment.recalculations, payment.schemes(), payment.stamp, payment.desk.audit)
        .handle(
            new SetRecalculationAside.Command(prepared().get(0).id(), 0, "Wait for the register"));
    assertThat(payment.lastChanges())
        .as("AUD-5")
        .containsExactly("state: To be decided → Set aside");

    new PrepareRecalculationAgain(
            payment.recalculations,
            new PreparedRecalculations(
                payment.entitlements,
                payment.recalculations,
                payment.references,
                payment.schemes(),
                payment.figures(),
                new TermsArithmetic(payment.participations()),
                payment.stamp),
            payment.correctedFigures(),
            payment.references,
            payment.schemes(),
            payment.stamp,
            payment.desk.audit)
        .handle(new PrepareRecalculationAgain.Command(prepared().get(0).id()));

    assertThat(prepared()).hasSize(2);
    assertThat(prepared())
        .flatExtracting(Recalculation::lines)
        .extracting(RecalculationLine::newAmount)
        .containsOnly(Money.of("318.27"));
  }

  @Test
  @DisplayName("PAY-97: a list that makes no difference prepares nothing")
  void a_list_that_makes_no_difference_prepares_nothing() {
    payment.scheme = SomeScheme.published();
    workOut();
    new FollowListSizes(payment.correctedFigures())
        .on(
            new ListSizesRecorded(
                "List sizes were imported.",
                List.of(
                    new ListSizesRecorded.Change(
                        SomeFigures.PRACTICE,
                        List.of(new ListSize(LIST_DAY, 7087, "List size file")),
                        List.of(new ListSize(LIST_DAY, 7087, "Another source"))))));

    assertThat(prepared()).isEmpty();
  }

  @Test
  @DisplayName("PAY-97: an import of list sizes says what stood before and what stands now")
  void an_import_says_what_stood_before() {
    var practices = new InMemoryPractices();
    practices.add(practice(SomeFigures.PRACTICE));
    practices
        .get(SomeFigures.PRACTICE)
        .recordListSize(new ListSize(LIST_DAY, 7087, "List size file"));
    var recorded = new Recorded<ListSizesRecorded>(event -> {});
    var format = new ListSizesFormat(practices, recorded);

    format
        .plan(
            csv("PRACTICE_CODE,DATE,LIST_SIZE\nZ99001,2015-01-01,7187\n"),
            org.quantock.domain.organisation.ImportOptions.NONE)
        .work()
        .store(org.quantock.domain.organisation.ImportId.fresh(), (done, total) -> {});

    assertThat(recorded.fired)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.changes()).hasSize(1);
              assertThat(event.changes().get(0).before())
                  .extracting(ListSize::patients)
                  .containsExactly(7087);
              assertThat(event.changes().get(0).recorded())
                  .extracting(ListSize::patients)
                  .containsExactly(7187);
            });
  }

  private static org.quantock.domain.organisation.Practice practice(PracticeCode code) {
    return org.quantock.domain.organisation.Practice.madeUp(
        code,
        new org.quantock.domain.organisation.Practice.RegisterEntry(
            "Foxglove Surgery", null, null, null, false));
  }

  private static org.quantock.application.organisation.CsvFile csv(String text) {
    return new org.quantock.application.organisation.CsvFile(
        "file.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  /** The retained indicators are paid by the target population of their area. */
  private void byTargetPopulation() {
    payment.factor = AreaFactor.TARGET_POPULATION;
    payment.scheme =
        AdvancesStoryTest.scheme(
            new AppliedRule(
                PaymentRule.TARGET_POPULATION_FACTOR, "retained", null, null, true, "Made up"));
    for (String area : List.of("DM", "MH")) {
      payment.references.add(
          new ReferenceValue(
              ReferenceValueId.fresh(),
              ReferenceKind.NATIONAL_TARGET_POPULATION,
              area,
              YEAR,
              1,
              new Ratio(1, 4),
              "Made up",
              "First published",
              SomeRun.AUTHORISER.id(),
              SomeScheme.STARTS,
              SomeScheme.AT));
    }
  }

  private final InMemoryIndicatorSets sets = new InMemoryIndicatorSets();

  private SetTargetPopulation set() {
    return new SetTargetPopulation(
        payment.populations,
        new Areas(),
        payment.facts(),
        new CorrectedPopulations(payment.correctedFigures()),
        payment.stamp,
        payment.desk.audit);
  }

  /** The areas of the example scheme stand in for additional services. */
  private static final class Areas extends TargetAreas {
    @Override
    public java.util.Map<String, String> of(FinancialYear year) {
      return year.equals(YEAR)
          ? new java.util.TreeMap<>(java.util.Map.of("DM", "Diabetes", "MH", "Mental health"))
          : java.util.Map.of();
    }
  }

  private int populations(PracticeCode practice, String area, int patients) {
    return set()
        .handle(
            new SetTargetPopulation.Command(
                new TargetPopulation.Of(practice, area, YEAR),
                patients,
                "Counted by the practice"));
  }

  @Test
  @DisplayName(
      "PAY-96: a practice's target population is put on record, and the factor is worked out")
  void a_target_population_gives_the_factor() {
    byTargetPopulation();
    EntitlementView before = payment.entitlementReader().of(payment.scheme, SomeFigures.PRACTICE);
    assertThat(before.parts().get(1).shares().get(0).missing())
        .contains("There is no target population of DM for 2014/15 for this practice.")
        .contains("enter it among the target populations");

    assertThat(populations(SomeFigures.PRACTICE, "DM", 2126)).isZero();
    assertThat(populations(SomeFigures.PRACTICE, "MH", 1772)).isZero();

    EntitlementView.Share now =
        payment
            .entitlementReader()
            .of(payment.scheme, SomeFigures.PRACTICE)
            .parts()
            .get(1)
            .shares()
            .get(0);
    // 156.92 x (2,126 + 1,772) / 7,087 x 4
    assertThat(now.amount()).contains(Money.of("345.24"));
    assertThat(now.working().orElseThrow().inputs())
        .anyMatch(
            input ->
                input.name().equals("Target population (DM)")
                    && input.source().startsWith("Counted by the practice (entry 1, recorded on"));
  }

  @Test
  @DisplayName("PAY-97: a corrected target population prepares what it makes of entitlements")
  void a_corrected_target_population_prepares_a_recalculation() {
    byTargetPopulation();
    populations(SomeFigures.PRACTICE, "DM", 2126);
    populations(SomeFigures.PRACTICE, "MH", 1772);
    workOut();

    assertThat(populations(SomeFigures.PRACTICE, "DM", 2200)).isEqualTo(1);

    assertThat(prepared().get(0).cause())
        .isEqualTo("Target population of DM of Z99001 for 2014/15: 2,200, before 2,126.");
    assertThat(prepared().get(0).lines())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.oldAmount()).isEqualTo(Money.of("345.24"));
              assertThat(line.newAmount()).isEqualTo(Money.of("351.79"));
            });
    assertThat(payment.desk.sentences())
        .last()
        .isEqualTo(
            "Set the target population of DM of Z99001 for 2014/15 to 2,200 (entry 2); 1 recalculations prepared");
    assertThat(payment.lastChanges()).as("AUD-5").containsExactly("patients: 2126 → 2200");
  }

  @Test
  @DisplayName("PAY-96: what has no target population is refused, with what has")
  void an_area_without_a_target_population_is_refused() {
    assertThatThrownBy(() -> populations(new PracticeCode("Z99009"), "AST", 5))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("no practice Z99009 on record")
        .hasMessageContaining("There is no additional service “AST” in 2014/15; there are DM, MH.");
    assertThatThrownBy(() -> populations(SomeFigures.PRACTICE, "DM", -1))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  @DisplayName("PAY-96: a file of target populations is compared, imported whole and cited by line")
  void a_file_of_target_populations_is_imported() {
    sets.add(ReferenceTable.QOF_2014_15.read());
    var practices = new InMemoryPractices();
    practices.add(practice(SomeFigures.PRACTICE));
    var format =
        new TargetPopulationsFormat(
            practices,
            payment.populations,
            new TargetAreas(sets),
            new CorrectedPopulations(payment.correctedFigures()),
            payment.stamp);
    var options = org.quantock.domain.organisation.ImportOptions.NONE;
    String good =
        "PRACTICE_CODE,AREA,YEAR,PATIENTS,SOURCE\nZ99001,CS,2014/15,2700,Screening office\nZ99001,con,2014,3100,Screening office\n";
    var file = org.quantock.domain.organisation.ImportId.fresh();

    var plan = format.plan(csv(good), options);
    assertThat(plan.counts().added()).isEqualTo(2);
    assertThat(payment.populations.latest(YEAR)).isEmpty();
    plan.work().store(file, (done, total) -> {});

    assertThat(payment.populations.latest(YEAR))
        .extracting(TargetPopulation::area, TargetPopulation::patients, TargetPopulation::line)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "CON", 3100, Optional.of(new TargetPopulation.Line(file, 3))),
            org.assertj.core.groups.Tuple.tuple(
                "CS", 2700, Optional.of(new TargetPopulation.Line(file, 2))));
    assertThat(payment.populations.latest(YEAR).get(1).cited())
        .startsWith("Screening office (entry 1, line 2 of the imported file, recorded on");
    assertThat(format.plan(csv(good), options).counts().unchanged()).isEqualTo(2);
    assertThat(format.plan(csv(good.replace("2700", "2710")), options).lines().get(0).detail())
        .isEqualTo("target population of 2014/15: 2,700 → 2,710");
  }

  @org.junit.jupiter.params.ParameterizedTest
  @org.junit.jupiter.params.provider.CsvSource(
      delimiter = '|',
      value = {
        "Z99001,AST,2014/15,5,Office | There is no additional service “AST” in 2014/15; there are CON, CS.",
        "Z99001,CS,2013/14,5,Office | No indicator set of 2013/14",
        "Z99001,CS,soon,5,Office | Enter a financial year",
        "Z99009,CS,2014/15,5,Office | There is no such practice on record",
        "Z99001,CS,2014/15,-5,Office | A count cannot be negative",
        "Z99001,CS,2014/15,1e3,Office | in digits without separators",
        "Z99001,CS,2014/15,1000000,Office | at most 999,999",
        "'Z99001,CS,2014/15,5,' | where the number comes from",
        "'Z99001,CS,2014/15,5,born on 1/2/1950' | identify a patient",
      })
  @DisplayName("PAY-96: a line that cannot be is refused with its column and what is allowed")
  void a_bad_line_is_refused(String line, String says) {
    sets.add(ReferenceTable.QOF_2014_15.read());
    var practices = new InMemoryPractices();
    practices.add(practice(SomeFigures.PRACTICE));
    var format =
        new TargetPopulationsFormat(
            practices,
            payment.populations,
            new TargetAreas(sets),
            new CorrectedPopulations(payment.correctedFigures()),
            payment.stamp);

    var plan =
        format.plan(
            csv("PRACTICE_CODE,AREA,YEAR,PATIENTS,SOURCE\n" + line + "\n"),
            org.quantock.domain.organisation.ImportOptions.NONE);

    assertThat(plan.counts().refused()).isEqualTo(1);
    assertThat(plan.lines().get(0).detail()).containsIgnoringCase(says);
  }
}
