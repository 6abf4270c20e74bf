package org.quantock.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.ReferenceKind;
import org.quantock.domain.indicator.ReferenceValueId;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.payment.rule.AreaFactor;
import org.quantock.domain.payment.rule.Fact;
import org.quantock.domain.scheme.AppliedRule;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.PaymentRule;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.Ratio;

/** Payment rules as the terms of a scheme switch them on. */
class RulesOfTermsTest {

  private final SomeFigures figures = new SomeFigures();
  private final List<AppliedRule> rules = new ArrayList<>();

  private void on(PaymentRule rule, String component, String share, String amount) {
    rules.add(
        new AppliedRule(
            rule,
            component,
            share == null ? null : Percentage.of(share),
            amount == null ? null : Money.of(amount),
            true,
            "Made up for the test."));
  }

  @Test
  @DisplayName("SCH-15: without the rule there is no contractor population index")
  void no_rule_no_index() {
    figures.score("DM003", "10.00").score("MH002", "2.50");

    assertThat(known("retained", 4).result()).isEqualTo(Money.of("1961.50"));
    assertThat(known("retained", 4).rule()).doesNotContain("index");
  }

  @Test
  @DisplayName("PAY-17: a reference value on record goes before the one in the terms")
  void the_register_goes_before_the_terms() {
    on(PaymentRule.CONTRACTOR_POPULATION_INDEX, "", null, null);
    var version = ReferenceValueId.fresh();
    figures
        .list(SomeFigures.PRACTICE, 7052)
        .score("DM003", "1.00")
        .score("MH002", "0.00")
        .reference(
            ReferenceKind.AVERAGE_LIST,
            "",
            new Fact(
                "National average list",
                Ratio.of(7052),
                "7,052",
                "2014/15, version 1: HSCIC",
                Optional.of(version)));

    Due.Known due = (Due.Known) due("retained", 4);

    assertThat(due.amount()).isEqualTo(Money.of("156.92"));
    assertThat(due.uses()).containsExactly(version);
    assertThat(due.working().inputs())
        .contains(new Working.Input("National average list", "7,052", "2014/15, version 1: HSCIC"));
  }

  @Test
  @DisplayName("PAY-21: each area has its own disease factor; an area without one has none")
  void areas_have_their_own_factors() {
    on(PaymentRule.PREVALENCE_FACTOR, "", null, null);
    figures
        .list(SomeFigures.PRACTICE, 1000)
        .score("DM003", "10.00")
        .scored("MH002", "2.00", AreaFactor.NONE)
        .register("DM", 100)
        .reference(
            ReferenceKind.NATIONAL_PREVALENCE,
            "DM",
            Fact.ratio("National prevalence (DM)", new Ratio(5, 100), "made up"));

    // 10 x 156.92 x (100/1000)/(5/100) + 2 x 156.92
    assertThat(known("retained", 4).result()).isEqualTo(Money.of("3452.24"));
    assertThat(known("retained", 4).steps())
        .contains(
            "DM: 10 points × £156.92 × (100 ÷ 1,000) ÷ (5 ÷ 100) = £3,138.40",
            "MH: 2 points × £156.92 = £313.84",
            "All areas: £3,138.40 + £313.84 = £3,452.24");
  }

  @Test
  @DisplayName("PAY-22: the target population factor is a rule of its own")
  void target_population_is_switched_on_by_itself() {
    on(PaymentRule.TARGET_POPULATION_FACTOR, "", null, null);
    figures
        .list(SomeFigures.PRACTICE, 1000)
        .scored("DM003", "10.00", AreaFactor.TARGET_POPULATION)
        .score("MH002", "2.00")
        .targetPopulation("DM", 300)
        .reference(
            ReferenceKind.NATIONAL_TARGET_POPULATION,
            "DM",
            Fact.ratio("National", new Ratio(1, 4), "made up"));

    // 10 x 156.92 x 1.2 + 2 x 156.92
    assertThat(known("retained", 4).result()).isEqualTo(Money.of("2196.88"));
  }

  @Test
  @DisplayName("PAY-12: a factor without its register or national figure is named, never guessed")
  void missing_figures_of_a_factor_are_named() {
    on(PaymentRule.PREVALENCE_FACTOR, "", null, null);
    figures.list(SomeFigures.PRACTICE, 1000).score("DM003", "10.00").score("MH002", "2.00");
    figures.register("DM", 100);

    assertThat(missing("retained", 4))
        .contains("no national prevalence of DM for 2014/15")
        .contains("no register size of MH");
  }

  @Test
  @DisplayName("PAY-21: a register above the list is named as a contradiction, not paid")
  void a_contradiction_is_named() {
    on(PaymentRule.PREVALENCE_FACTOR, "", null, null);
    figures
        .list(SomeFigures.PRACTICE, 99)
        .score("DM003", "10.00")
        .scored("MH002", "2.00", AreaFactor.NONE)
        .register("DM", 100)
        .reference(
            ReferenceKind.NATIONAL_PREVALENCE,
            "DM",
            Fact.ratio("National", new Ratio(5, 100), "made up"));

    assertThat(missing("retained", 4)).contains("more than the list of 99");
  }

  @Test
  @DisplayName("PAY-26: only PMS practices have the deduction, and an unknown contract is named")
  void only_pms_practices_have_the_deduction() {
    on(PaymentRule.PMS_DEDUCTION, "protected", null, "2.22");
    figures.baseline(SomeFigures.PRACTICE, "20000.00").list(SomeFigures.PRACTICE, 1000);

    assertThat(missing("protected", 1)).contains("contract");
    figures.pms(false);
    assertThat(known("protected", 1).result()).isEqualTo(Money.of("5000.00"));
    figures.pms(true);
    assertThat(known("protected", 1).result()).isEqualTo(Money.of("4445.00"));
  }

  @Test
  @DisplayName("PAY-29: deduction, floor, cap, rounding and shares follow in this order")
  void rules_apply_in_their_order() {
    on(PaymentRule.PMS_DEDUCTION, "protected", null, "2.22");
    on(PaymentRule.FLOOR, "protected", "90", null);
    on(PaymentRule.CAP, "protected", null, "17000.01");
    figures.baseline(SomeFigures.PRACTICE, "20000.00").list(SomeFigures.PRACTICE, 1000).pms(true);

    // 20,000 less 2,220 = 17,780; not below 18,000 = 18,000; not above 17,000.01; a quarter of it
    Working first = known("protected", 1);
    assertThat(first.result()).isEqualTo(Money.of("4250.00"));
    assertThat(first.steps())
        .containsSequence(
            "PMS deduction: £2.22 × 1,000 patients = £2,220.00; £20,000.00 less £2,220.00 = £17,780.00",
            "Floor: £17,780.00 is below 90% of the baseline of £20,000.00 = £18,000.00, so £18,000.00 is paid",
            "Cap: £18,000.00 is above the limit of £17,000.01, so £17,000.01 is paid");
    assertThat(year("protected")).isEqualTo(Money.of("17000.01"));
    assertThat(first.inputs())
        .contains(
            new Working.Input("Rule: Floor", "switched on, assumed", "Made up for the test."));
  }

  @Test
  @DisplayName("PAY-30: the cap of the whole scheme stops the running total")
  void the_cap_of_the_scheme_stops_the_running_total() {
    on(PaymentRule.CAP, "", null, "17000.00");
    figures.baseline(SomeFigures.PRACTICE, "20000.00").score("DM003", "10.00");
    figures.score("MH002", "0.00");

    assertThat(known("protected", 3).result()).isEqualTo(Money.of("5000.00"));
    assertThat(known("protected", 4).result()).isEqualTo(Money.of("2000.00"));
    assertThat(known("retained", 4).result()).isEqualTo(Money.ZERO);
  }

  @Test
  @DisplayName("PAY-30: the floor of the whole scheme is made up with the last share")
  void the_floor_of_the_scheme_is_made_up_at_the_end() {
    on(PaymentRule.FLOOR, "", null, "21000.00");
    figures.baseline(SomeFigures.PRACTICE, "20000.00").score("DM003", "1.00");
    figures.score("MH002", "0.00");

    assertThat(known("protected", 4).result()).isEqualTo(Money.of("5000.00"));
    assertThat(known("retained", 4).result()).isEqualTo(Money.of("1000.00"));
    assertThat(known("retained", 4).steps())
        .contains(
            "Floor of the whole scheme, the limit of £21,000.00: the year comes to £20,156.92, so "
                + "£843.08 is added to the last share");
  }

  @Test
  @DisplayName("PAY-22: a missing target population is said with the year and where it is entered")
  void a_missing_target_population_says_where_it_is_put_on_record() {
    on(PaymentRule.TARGET_POPULATION_FACTOR, "", null, null);
    figures
        .list(SomeFigures.PRACTICE, 1000)
        .scored("DM003", "10.00", AreaFactor.TARGET_POPULATION)
        .score("MH002", "2.00");

    assertThat(missing("retained", 4))
        .contains("no target population of DM for 2014/15 for this practice")
        .contains("enter it among the target populations")
        .contains("no national target population of DM for 2014/15");
  }

  @Test
  @DisplayName("PAY-94: a share is what was earned; the run that pays it sets the advances off")
  void advances_leave_the_share_as_it_is() {
    on(PaymentRule.ASPIRATION, "protected", "70", null);
    figures.baseline(SomeFigures.PRACTICE, "20000.00");

    assertThat(known("protected", 3).steps()).noneMatch(step -> step.contains("aspiration"));
    assertThat(known("protected", 4).result()).isEqualTo(Money.of("5000.00"));
    assertThat(known("protected", 4).steps())
        .last()
        .isEqualTo("The run that pays this share sets the aspiration payments of the year off.");
  }

  private Money year(String component) {
    Money year = Money.ZERO;
    for (int quarter = 1; quarter <= 4; quarter++) {
      year = year.plus(known(component, quarter).result());
    }
    return year;
  }

  private Working known(String component, int period) {
    Due due = due(component, period);
    assertThat(due).isInstanceOf(Due.Known.class);
    return ((Due.Known) due).working();
  }

  private String missing(String component, int period) {
    Due due = due(component, period);
    assertThat(due).isInstanceOf(Due.Unknown.class);
    return ((Due.Unknown) due).missing();
  }

  private Due due(String code, int period) {
    Scheme scheme =
        new Scheme(
            new Scheme.Outline(
                SomeScheme.CODE,
                "Example",
                new OrganisationCode("QCC"),
                new OrganisationCode("QAT"),
                Optional.empty(),
                new IndicatorSetCode("qof-2014-15"),
                SomeScheme.STARTS,
                SomeScheme.ENDS),
            SomeScheme.terms().withRules(rules),
            PersonId.fresh(),
            SomeScheme.AT);
    scheme.publish(SomeScheme.STARTS);
    PaymentComponent component =
        scheme.terms().components().stream()
            .filter(each -> each.code().equals(code))
            .findFirst()
            .orElseThrow();
    return PaymentCalculation.due(scheme, component, period, SomeFigures.PRACTICE, figures);
  }
}
