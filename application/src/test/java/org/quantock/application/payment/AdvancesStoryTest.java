package org.quantock.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.indicator.InMemoryIndicatorSets;
import org.quantock.application.indicator.ReferenceTable;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.payment.Adjustment;
import org.quantock.domain.payment.AdjustmentCause;
import org.quantock.domain.payment.Payment;
import org.quantock.domain.payment.PaymentKind;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.payment.PriorAchievement;
import org.quantock.domain.payment.Release;
import org.quantock.domain.payment.SomeFigures;
import org.quantock.domain.payment.SomeRun;
import org.quantock.domain.payment.Timeline;
import org.quantock.domain.payment.deck.Deck;
import org.quantock.domain.payment.deck.DeckBench;
import org.quantock.domain.payment.deck.DeckResult;
import org.quantock.domain.scheme.AppliedRule;
import org.quantock.domain.scheme.PaymentRule;
import org.quantock.domain.scheme.RetainedIndicator;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.scheme.Terms;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.RuleViolated;

/** A scheme whose terms switch aspiration on, from the file of last year to the recovery. */
class AdvancesStoryTest {

  private static final LocalDate APRIL = LocalDate.of(2014, 4, 3);
  private static final LocalDate AFTER = LocalDate.of(2015, 5, 20);
  private static final String FILE =
      "PRACTICE_CODE,AMOUNT,SOURCE\nZ99001,12000.01,Remittance of June 2014\nZ99002,6000,\n";

  private final PaymentDesk payment = new PaymentDesk();

  private static AppliedRule rule(PaymentRule rule, String component, String share) {
    return new AppliedRule(
        rule,
        component,
        share == null ? null : Percentage.of(share),
        null,
        true,
        "Made up for the test.");
  }

  static Scheme scheme(AppliedRule... rules) {
    return scheme(SomeScheme.terms().withRules(List.of(rules)));
  }

  private static Scheme scheme(Terms terms) {
    Scheme scheme =
        new Scheme(
            new Scheme.Outline(
                SomeScheme.CODE,
                "Example Practice Quality Scheme",
                new OrganisationCode("QCC"),
                new OrganisationCode("QAT"),
                Optional.empty(),
                new IndicatorSetCode("qof-2014-15"),
                SomeScheme.STARTS,
                SomeScheme.ENDS),
            terms,
            PersonId.fresh(),
            SomeScheme.AT);
    scheme.publish(SomeScheme.STARTS);
    return scheme;
  }

  @BeforeEach
  void a_scheme_that_advances_the_retained_indicators() {
    payment.scheme = scheme(rule(PaymentRule.ASPIRATION, "retained", "70"));
    payment.decided.clear();
    payment.desk.moveTo(APRIL);
  }

  private PreviewPriorAchievements preview() {
    return new PreviewPriorAchievements(
        payment.priors, payment.schemes(), payment.facts(), payment.stamp);
  }

  private int importing(String file) {
    return new ImportPriorAchievements(
            payment.priors, payment.schemes(), payment.facts(), payment.stamp, payment.desk.audit)
        .handle(new ImportPriorAchievements.Command(SomeScheme.CODE, "retained", file));
  }

  private ListPriorAchievements.Overview overview() {
    return new ListPriorAchievements(
            payment.priors,
            payment.participations(),
            payment.schemes(),
            payment.facts(),
            payment.stamp)
        .ask(SomeScheme.CODE);
  }

  /** Prepares a run, authorises, sends and pays it. */
  private PaymentRunId paid() {
    PaymentRunId run = payment.prepared(Optional.empty());
    payment.desk.caller.becomes(SomeRun.AUTHORISER);
    payment.authorise().handle(new AuthorisePaymentRun.Command(run, 0));
    payment.desk.caller.becomes(SomeRun.PREPARER);
    payment.sent(run);
    payment.markPaid().handle(new MarkPaid.Command(run, 0, payment.stamp.today(), "BACS " + run));
    return run;
  }

  private List<Payment> of(PaymentRunId run) {
    return payment.lines.ofRun(run).toList();
  }

  private void results(String pointsOfOne) {
    payment.pointsOfOne = pointsOfOne;
    payment
        .scheme
        .terms()
        .retained()
        .forEach(
            kept ->
                payment.results.add(new RetainedResult(kept.indicator(), 80, 100, 3, "Report")));
  }

  @Test
  @DisplayName("PAY-93: what lacks a payment of the year before is named and can be put on record")
  void a_run_names_what_is_missing_and_the_page_too() {
    PreviewRun.RunPreview run = payment.previewRun().ask(SomeScheme.CODE);

    assertThat(run.payments()).isEmpty();
    assertThat(run.omissions())
        .hasSize(2)
        .allSatisfy(
            left ->
                assertThat(left.reason())
                    .contains("There is no achievement payment of 2013/14 for this practice")
                    .contains("Area team finance can enter or import it"));
    assertThat(overview().missing())
        .extracting(ListPriorAchievements.Missing::practice)
        .containsExactly(SomeFigures.PRACTICE, SomeFigures.OTHER);

    payment
        .setPrior()
        .handle(
            new SetPriorAchievement.Command(
                SomeScheme.CODE,
                SomeFigures.PRACTICE,
                "retained",
                Money.of("12000.01"),
                "Remittance of June 2014"));

    assertThat(overview().missing()).hasSize(1);
    assertThat(overview().rows())
        .singleElement()
        .matches(row -> row.amount().equals(Money.of("12000.01")) && row.entry() == 1);
    assertThat(payment.desk.sentences())
        .containsExactly(
            "Set the achievement payment of 2013/14 for Retained indicators of Z99001 to £12,000.01 (entry 1)");
    assertThat(payment.lastChanges())
        .as("AUD-5")
        .containsExactly(
            "achievement payment: nothing → £12,000.01",
            "source: nothing → Remittance of June 2014");
  }

  @Test
  @DisplayName("PAY-95: a file is previewed, imported whole, and unchanged amounts add nothing")
  void a_file_is_previewed_and_imported() {
    AmountPreview seen = preview().ask(SomeScheme.CODE, "retained", FILE);
    assertThat(seen.problems()).isEmpty();
    assertThat(seen.count(AmountPreview.Change.NEW)).isEqualTo(2);

    assertThat(importing(FILE)).isEqualTo(2);
    assertThat(importing(FILE)).isZero();
    assertThat(importing("PRACTICE_CODE,AMOUNT\nZ99002,7000.00\n")).isEqualTo(1);
    assertThat(payment.lastChanges())
        .as("AUD-5")
        .containsExactly(
            "practices changed: nothing → 1",
            "achievement payments of these practices, together: £6,000.00 → £7,000.00");

    assertThat(payment.priors.history(SomeScheme.CODE, SomeFigures.OTHER))
        .extracting(PriorAchievement::amount, PriorAchievement::source)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Money.of("6000.00"), "Imported file of payments of the year before"),
            org.assertj.core.groups.Tuple.tuple(
                Money.of("7000.00"), "Imported file of payments of the year before"));
    assertThatThrownBy(() -> importing("PRACTICE_CODE,AMOUNT\nZ99001,1.00\nZ99009,1.00\n"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("Line 3: there is no practice Z99009");
    assertThat(payment.priors.history(SomeScheme.CODE, SomeFigures.PRACTICE)).hasSize(1);
    assertThatThrownBy(() -> preview().ask(SomeScheme.CODE, "protected", FILE))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("do not switch aspiration on for Protected QOF payment");
  }

  @Test
  @DisplayName("PAY-93: months become payments with working, paycode and a line in the bank's file")
  void months_are_paid_with_working_and_paycode() {
    importing(FILE);
    payment.setPaycode().handle(new SetPaycode.Command(SomeScheme.CODE, "retained", "QOF-RET"));

    PaymentRunId april = paid();

    assertThat(of(april))
        .extracting(Payment::kind, Payment::practice, Payment::released, Payment::paycode)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                PaymentKind.ADVANCE, SomeFigures.PRACTICE, Money.of("700.00"), "QOF-RET"),
            org.assertj.core.groups.Tuple.tuple(
                PaymentKind.ADVANCE, SomeFigures.OTHER, Money.of("350.00"), "QOF-RET"));
    Payment first = of(april).get(0);
    assertThat(first.working().steps()).contains("April 2014, month 1 of 12 of £8,400.01: £700.00");
    assertThat(first.working().inputs())
        .anyMatch(input -> input.source().equals("Remittance of June 2014 (entry 1)"));
    assertThat(new String(payment.download().ask(april).content(), StandardCharsets.UTF_8))
        .contains(
            "Z99001,Foxglove Surgery,1,\"Retained indicators, aspiration\",QOF-RET,Aspiration payment,700.00");
    assertThat(payment.previewRun().ask(SomeScheme.CODE).payments()).isEmpty();

    Timeline timeline = payment.viewPayment().ask(first.id()).timeline();
    assertThat(timeline.steps()).hasSize(4);
    assertThat(timeline.turn()).isEqualTo("Nobody: it is paid.");
  }

  @Test
  @DisplayName("PAY-24, PAY-94: the achievement is paid less what was advanced in the year")
  void the_achievement_is_paid_less_the_advances() {
    importing(FILE);
    for (int month = 0; month < 12; month++) {
      payment.desk.moveTo(APRIL.plusMonths(month));
      paid();
    }
    results("30.00");
    payment.desk.moveTo(AFTER);
    payment.decided.add(SomeRun.report(SomeFigures.PRACTICE, 4, Release.FULL));
    payment.decided.add(SomeRun.report(SomeFigures.OTHER, 4, Release.FULL));

    PaymentRunId last = paid();

    // 60 points x 156.92 = 9,415.20; 70% of 12,000.01 and of 6,000.00 were advanced.
    assertThat(of(last))
        .extracting(Payment::kind, Payment::practice, Payment::released)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                PaymentKind.SHARE, SomeFigures.PRACTICE, Money.of("9415.20")),
            org.assertj.core.groups.Tuple.tuple(
                PaymentKind.SET_OFF, SomeFigures.PRACTICE, Money.of("-8400.01")),
            org.assertj.core.groups.Tuple.tuple(
                PaymentKind.SHARE, SomeFigures.OTHER, Money.of("9415.20")),
            org.assertj.core.groups.Tuple.tuple(
                PaymentKind.SET_OFF, SomeFigures.OTHER, Money.of("-4200.00")));
    Money whole =
        payment.lines.all.stream()
            .filter(each -> each.practice().equals(SomeFigures.PRACTICE))
            .map(Payment::released)
            .reduce(Money.ZERO, Money::plus);
    assertThat(whole).isEqualTo(Money.of("9415.20"));
    assertThat(payment.adjustments.of(SomeScheme.CODE)).isEmpty();
    EntitlementView.Share share =
        payment
            .entitlementReader()
            .of(payment.scheme, SomeFigures.PRACTICE)
            .parts()
            .get(1)
            .shares()
            .get(0);
    assertThat(share.amount()).contains(Money.of("9415.20"));
    assertThat(share.released()).isEqualTo(Money.of("9415.20"));
    assertThat(payment.listRuns().ask().get(0).budget().rows().get(1))
        .satisfies(
            budget -> {
              assertThat(budget.released()).isEqualTo(Money.of("18830.40"));
              assertThat(budget.left()).isEqualTo(Money.ZERO);
              assertThat(budget.held()).isEqualTo(Money.ZERO);
            });
  }

  @Test
  @DisplayName("PAY-25: what was advanced and not earned becomes a recovery that can be planned")
  void what_was_not_earned_becomes_a_recovery() {
    importing(FILE);
    payment.desk.moveTo(SomeScheme.ENDS);
    paid();
    results("5.00");
    payment.desk.moveTo(AFTER);
    payment.decided.add(SomeRun.report(SomeFigures.PRACTICE, 4, Release.FULL));

    paid();

    // 10 points x 156.92 = 1,569.20 of 8,400.01
    Adjustment recovery = payment.adjustments.of(SomeScheme.CODE).get(0);
    assertThat(recovery.cause()).isEqualTo(AdjustmentCause.ASPIRATION);
    assertThat(recovery.amount()).isEqualTo(Money.of("-6830.81"));
    assertThat(recovery.working().steps())
        .contains(
            "Less the advances paid: £1,569.20 − £8,400.01 = −£6,830.81",
            "More was advanced than earned: £6,830.81 is recovered.");
    payment.planRecovery().handle(new PlanRecovery.Command(recovery.id(), 3, AFTER.plusDays(1)));
    payment.desk.moveTo(AFTER.plusDays(2));

    assertThat(payment.previewRun().ask(SomeScheme.CODE).payments())
        .extracting(each -> each.kind(), each -> each.released())
        .contains(
            org.assertj.core.groups.Tuple.tuple(PaymentKind.ADJUSTMENT, Money.of("-2276.94")));
    assertThat(payment.adjustments.of(SomeScheme.CODE)).hasSize(1);
  }

  @Test
  @DisplayName("PAY-43: a recovery that is prepared is the one that was seen")
  void a_recovery_is_prepared_as_it_was_seen() {
    importing(FILE);
    payment.desk.moveTo(SomeScheme.ENDS);
    paid();
    results("5.00");
    payment.desk.moveTo(AFTER);
    payment.decided.add(SomeRun.report(SomeFigures.PRACTICE, 4, Release.FULL));

    PreviewRun.RunPreview seen = payment.previewRun().ask(SomeScheme.CODE);
    PaymentRunId run = payment.prepared(Optional.of(seen.fingerprint()));

    assertThat(payment.adjustments.of(SomeScheme.CODE))
        .singleElement()
        .matches(each -> each.causedBy().equals(run.value()));
  }

  static Stream<DeckResult> deck() throws java.io.IOException {
    var sets = new InMemoryIndicatorSets();
    sets.add(ReferenceTable.QOF_2014_15.read());
    try (var file = AdvancesStoryTest.class.getResourceAsStream("advances-deck.csv")) {
      Deck deck =
          DeckFile.read("advances", new String(file.readAllBytes(), StandardCharsets.UTF_8));
      Scheme advancing =
          scheme(
              SomeScheme.terms()
                  .withRetained(
                      Stream.of("DM003", "MH002", "CS002")
                          .map(code -> new RetainedIndicator(new IndicatorCode(code), true))
                          .toList())
                  .withRules(
                      List.of(
                          rule(PaymentRule.ASPIRATION, "retained", "70"),
                          rule(PaymentRule.TARGET_POPULATION_FACTOR, "retained", null))));
      return deck
          .run(
              new DeckBench(sets.find(new IndicatorSetCode("qof-2014-15")), Optional.of(advancing)))
          .stream();
    }
  }

  @org.junit.jupiter.params.ParameterizedTest
  @org.junit.jupiter.params.provider.MethodSource("deck")
  @DisplayName("SCH-17: the deck of a scheme that advances comes out as expected")
  void every_case_of_an_advancing_scheme_comes_out_as_expected(DeckResult result) {
    assertThat(result.passes()).as(result.words()).isTrue();
  }
}
