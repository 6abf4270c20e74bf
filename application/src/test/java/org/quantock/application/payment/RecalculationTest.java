package org.quantock.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.indicator.CorrectedCalculations;
import org.quantock.application.indicator.InMemoryCalculations;
import org.quantock.application.indicator.InMemoryCorrections;
import org.quantock.application.indicator.InMemoryIndicatorSets;
import org.quantock.application.indicator.LoadReferenceValues;
import org.quantock.application.indicator.RecordReferenceValue;
import org.quantock.application.indicator.ShippedReferenceValues;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.ReferenceKind;
import org.quantock.domain.indicator.ReferenceValue;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.Due;
import org.quantock.domain.payment.EntitlementCalculation;
import org.quantock.domain.payment.EntitlementLine;
import org.quantock.domain.payment.EntitlementLineId;
import org.quantock.domain.payment.RecalculationId;
import org.quantock.domain.payment.RecalculationState;
import org.quantock.domain.payment.SomeFigures;
import org.quantock.domain.payment.SomeRun;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Problem;
import org.quantock.domain.shared.Ratio;
import org.quantock.domain.shared.RuleViolated;
import org.quantock.domain.shared.Stale;

/** The average list of 2014/15 is corrected from 7,052 to 7,087. */
class RecalculationTest {

  private static final FinancialYear YEAR = new FinancialYear(2014);

  private final PaymentDesk payment = new PaymentDesk();
  private final InMemoryEntitlements entitlements = new InMemoryEntitlements();
  private final InMemoryRecalculations recalculations = new InMemoryRecalculations();
  private final PreparedRecalculations prepared =
      new PreparedRecalculations(
          entitlements,
          recalculations,
          payment.references,
          payment.schemes(),
          payment.figures(),
          new TermsArithmetic(payment.participations()),
          payment.stamp);
  private final InMemoryCalculations calculations = new InMemoryCalculations();
  private final CorrectedCalculations corrected =
      new CorrectedCalculations(
          calculations,
          new InMemoryCorrections(),
          calculations,
          new InMemoryIndicatorSets(),
          payment.desk.clock);
  private final AcceptRecalculation accept =
      new AcceptRecalculation(
          recalculations, entitlements, payment.schemes(), payment.stamp, payment.desk.audit);
  private final SetRecalculationAside setAside =
      new SetRecalculationAside(
          recalculations, payment.schemes(), payment.stamp, payment.desk.audit);
  private final PrepareRecalculationAgain again =
      new PrepareRecalculationAgain(
          recalculations,
          prepared,
          payment.correctedFigures(),
          payment.references,
          payment.schemes(),
          payment.stamp,
          payment.desk.audit);
  private final ViewRecalculation view =
      new ViewRecalculation(
          recalculations, payment.facts(), payment.people(), payment.schemes(), payment.stamp);

  @BeforeEach
  void work_entitlements_out_with_the_first_version() {
    payment.results.add(result("DM003"));
    payment.results.add(result("MH002"));
    shipped(1);
    for (PracticeCode practice : List.of(SomeFigures.PRACTICE, SomeFigures.OTHER)) {
      workOut(practice);
    }
  }

  private static RetainedResult result(String indicator) {
    return new RetainedResult(new IndicatorCode(indicator), 80, 100, 3, "Report of quarter 4");
  }

  /** The shipped point value, and the average list up to a version. */
  private void shipped(int versions) {
    new LoadReferenceValues(
            payment.references,
            prepared,
            corrected,
            payment.desk.caller,
            payment.desk.calendar(),
            payment.desk.clock,
            payment.desk.audit)
        .handle(
            new LoadReferenceValues.Command(
                ShippedReferenceValues.read().stream()
                    .filter(line -> line.number() <= versions)
                    .toList()));
  }

  private void workOut(PracticeCode practice) {
    PaymentComponent component =
        payment.scheme.terms().components().stream()
            .filter(each -> each.code().equals("retained"))
            .findFirst()
            .orElseThrow();
    Due.Known due =
        (Due.Known)
            EntitlementCalculation.of(
                payment.scheme,
                component,
                4,
                payment.participations().of(SomeScheme.CODE, practice).orElseThrow(),
                payment.figures().of(payment.scheme));
    entitlements.add(
        List.of(
            new EntitlementLine(
                EntitlementLineId.fresh(),
                SomeScheme.CODE,
                practice,
                "retained",
                4,
                1,
                due.working(),
                "First worked out.",
                due.uses(),
                payment.stamp.act())));
  }

  private ReferenceValue list() {
    return payment.references.latest(ReferenceKind.AVERAGE_LIST, "", YEAR).orElseThrow();
  }

  private int record(int seen, long figure, String reason) {
    return new RecordReferenceValue(
            payment.references,
            prepared,
            corrected,
            payment.desk.caller,
            payment.desk.calendar(),
            payment.desk.clock,
            payment.desk.audit)
        .handle(
            new RecordReferenceValue.Command(
                ReferenceKind.AVERAGE_LIST,
                "",
                YEAR,
                seen,
                Ratio.of(figure),
                "HSCIC note",
                reason));
  }

  private RecalculationId corrected() {
    assertThat(record(1, 7087, "7,052 was published in error and withdrawn.")).isEqualTo(1);
    return recalculations.of(SomeScheme.CODE).get(0).id();
  }

  private Money counting(PracticeCode practice) {
    return entitlements.latest(SomeScheme.CODE, practice, "retained", 4).orElseThrow().amount();
  }

  private void asAnother() {
    payment.desk.caller.becomes(SomeRun.AUTHORISER);
  }

  @Test
  @DisplayName("PAY-15: an entitlement knows the versions that it was worked out with")
  void an_entitlement_knows_its_versions() {
    assertThat(entitlements.using(list().id())).hasSize(2);
    // 2 points x 156.92 x 7,087 / 7,052
    assertThat(counting(SomeFigures.PRACTICE)).isEqualTo(Money.of("315.40"));
  }

  @Test
  @DisplayName(
      "IND-42, PAY-31: a next version prepares old, new, difference and cause; nothing changes")
  void a_next_version_prepares_a_recalculation() {
    ViewRecalculation.Detail detail = view.ask(corrected());

    assertThat(detail.cause())
        .isEqualTo(
            "National average list for 2014/15 was corrected from 7,052 to 7,087 (version 2): "
                + "7,052 was published in error and withdrawn.");
    assertThat(detail.lines())
        .extracting(
            ViewRecalculation.Line::practice,
            ViewRecalculation.Line::before,
            ViewRecalculation.Line::after,
            ViewRecalculation.Line::difference,
            ViewRecalculation.Line::note)
        .containsExactly(
            tuple(SomeFigures.PRACTICE, "315.40", "313.84", "-1.56"),
            tuple(SomeFigures.OTHER, "315.40", "313.84", "-1.56"));
    assertThat(detail.lines().get(0).workingBefore().steps())
        .anyMatch(step -> step.contains("7,087 ÷ 7,052"));
    assertThat(detail.lines().get(0).workingAfter().steps())
        .anyMatch(step -> step.contains("7,087 ÷ 7,087"));
    assertThat(detail.difference()).isEqualTo(Money.of("-3.12"));
    assertThat(counting(SomeFigures.PRACTICE)).isEqualTo(Money.of("315.40"));
    assertThat(entitlements.history(SomeScheme.CODE, SomeFigures.PRACTICE)).hasSize(1);
  }

  private static org.assertj.core.groups.Tuple tuple(
      PracticeCode practice, String before, String after, String difference) {
    return org.assertj.core.groups.Tuple.tuple(
        practice, Money.of(before), Money.of(after), Money.of(difference), "");
  }

  @Test
  @DisplayName("PAY-32: who recorded the value does not accept what follows from it")
  void the_recorder_does_not_accept() {
    RecalculationId id = corrected();

    assertThat(view.ask(id).whyNot())
        .hasValueSatisfying(why -> assertThat(why).contains("another"));
    assertThatThrownBy(() -> accept.handle(new AcceptRecalculation.Command(id, 0)))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("another person");
    assertThat(counting(SomeFigures.PRACTICE)).isEqualTo(Money.of("315.40"));
  }

  @Test
  @DisplayName(
      "PAY-33, PAY-34: accepting adds the next entries with their cause; the old ones stay")
  void another_person_accepts() {
    RecalculationId id = corrected();
    ReferenceValue now = list();
    asAnother();

    assertThat(accept.handle(new AcceptRecalculation.Command(id, 0))).isEqualTo(2);

    List<EntitlementLine> history = entitlements.history(SomeScheme.CODE, SomeFigures.PRACTICE);
    assertThat(history).extracting(EntitlementLine::entry).containsExactly(1, 2);
    assertThat(history)
        .extracting(line -> line.amount().toString())
        .containsExactly("£315.40", "£313.84");
    assertThat(history.get(1).cause()).contains("from 7,052 to 7,087");
    assertThat(history.get(1).uses()).contains(now.id()).hasSize(history.get(0).uses().size());
    assertThat(entitlements.using(now.id())).hasSize(2);
    assertThat(view.ask(id).state()).isEqualTo(RecalculationState.ACCEPTED);
    assertThat(payment.desk.sentences())
        .last()
        .asString()
        .contains("2 entitlements changed, from £630.80 to £627.68 (−£3.12)");
    assertThatThrownBy(() -> accept.handle(new AcceptRecalculation.Command(id, 0)))
        .isInstanceOf(RuleViolated.class);
  }

  @Test
  @DisplayName("PAY-33: accepting is refused where an entitlement has changed in the meantime")
  void accepting_is_refused_when_something_changed() {
    RecalculationId id = corrected();
    EntitlementLine old =
        entitlements.latest(SomeScheme.CODE, SomeFigures.OTHER, "retained", 4).orElseThrow();
    entitlements.add(
        List.of(
            new EntitlementLine(
                EntitlementLineId.fresh(),
                SomeScheme.CODE,
                SomeFigures.OTHER,
                "retained",
                4,
                2,
                old.working(),
                "The report was corrected.",
                old.uses(),
                payment.stamp.act())));
    asAnother();

    assertThatThrownBy(() -> accept.handle(new AcceptRecalculation.Command(id, 0)))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("Z99002");
    assertThat(counting(SomeFigures.PRACTICE)).isEqualTo(Money.of("315.40"));
    setAside.handle(new SetRecalculationAside.Command(id, 0, "The report changed."));
    RecalculationId second = again.handle(new PrepareRecalculationAgain.Command(id));
    assertThat(accept.handle(new AcceptRecalculation.Command(second, 0))).isEqualTo(2);
    assertThat(counting(SomeFigures.OTHER)).isEqualTo(Money.of("313.84"));
  }

  @Test
  @DisplayName("PAY-31: set aside with a reason, everything stays as it is")
  void set_aside_with_a_reason() {
    RecalculationId id = corrected();
    asAnother();

    assertThatThrownBy(() -> setAside.handle(new SetRecalculationAside.Command(id, 0, " ")))
        .isInstanceOf(InvalidInput.class);
    setAside.handle(new SetRecalculationAside.Command(id, 0, "The note is not confirmed yet."));

    assertThat(view.ask(id).state()).isEqualTo(RecalculationState.SET_ASIDE);
    assertThat(view.ask(id).reason()).isEqualTo("The note is not confirmed yet.");
    assertThat(counting(SomeFigures.PRACTICE)).isEqualTo(Money.of("315.40"));
    assertThatThrownBy(() -> accept.handle(new AcceptRecalculation.Command(id, 0)))
        .isInstanceOf(RuleViolated.class);
  }

  @Test
  @DisplayName("PAY-31: what else has changed since is said, not mixed in silently")
  void other_changes_are_said() {
    payment.results.remove(1);
    payment.results.add(
        new RetainedResult(new IndicatorCode("MH002"), 80, 100, 3, "Report of quarter 4"));
    payment.pointsOfOne = "2.00";

    assertThat(view.ask(corrected()).lines())
        .allSatisfy(line -> assertThat(line.note()).contains("other figures have changed"));
  }

  @Test
  @DisplayName("IND-40: the same figure again is no new version, and a stale look is refused")
  void nothing_new_is_refused() {
    assertThatThrownBy(() -> record(1, 7052, "again"))
        .isInstanceOf(InvalidInput.class)
        .extracting(e -> ((InvalidInput) e).problems())
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Problem.class))
        .singleElement()
        .satisfies(problem -> assertThat(problem.field()).isEqualTo("figure"));
    assertThatThrownBy(() -> record(0, 7087, "late")).isInstanceOf(Stale.class);
    assertThat(recalculations.of(SomeScheme.CODE)).isEmpty();
  }

  @Test
  @DisplayName("IND-41, IND-42: a shipped correction prepares its recalculation as well, once")
  void a_shipped_correction_prepares_its_recalculation() {
    shipped(2);

    assertThat(list().figure()).isEqualTo(Ratio.of(7087));
    assertThat(recalculations.of(SomeScheme.CODE)).hasSize(1);
    shipped(2);
    assertThat(recalculations.of(SomeScheme.CODE)).hasSize(1);
  }

  @Test
  void the_lines_can_be_taken_into_a_spreadsheet() {
    String csv = new String(view.csv(corrected()), StandardCharsets.UTF_8);

    assertThat(csv.lines().toList())
        .hasSize(3)
        .first()
        .isEqualTo(
            "SCHEME,PRACTICE_CODE,PRACTICE_NAME,COMPONENT,PERIOD,OLD,NEW,DIFFERENCE,CAUSE,NOTE");
    assertThat(csv).contains(",315.40,313.84,-1.56,");
  }

  @Test
  @DisplayName(
      "PAY-32: the task stands on the list of who can accept it, and says whose turn it is")
  void a_prepared_recalculation_is_a_task() {
    RecalculationId id = corrected();
    var tasks = new RecalculationTasks(recalculations, payment.schemes());

    assertThat(tasks.tasks(SomeRun.PREPARER, SomeRun.TODAY))
        .singleElement()
        .satisfies(task -> assertThat(task.turn()).contains("Another person"));
    assertThat(tasks.tasks(SomeRun.AUTHORISER, SomeRun.TODAY))
        .singleElement()
        .satisfies(task -> assertThat(task.turn()).isEqualTo("You"));
    asAnother();
    accept.handle(new AcceptRecalculation.Command(id, 0));
    assertThat(tasks.tasks(SomeRun.AUTHORISER, SomeRun.TODAY)).isEmpty();
  }
}
