package org.quantock.domain.payment.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quantock.domain.indicator.ReferenceValueId;
import org.quantock.domain.payment.Working;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.Points;
import org.quantock.domain.shared.Ratio;
import org.quantock.domain.shared.RuleViolated;

class PayRulesTest {

  private static final Fact VALUE =
      Fact.money("Value of a point", Money.of("156.92"), "2014/15, version 1: Pulse");
  private static final Fact AVERAGE =
      Fact.count("National average list", 7087, "2014/15, version 2: HSCIC note");
  private static final Fact LIST = Fact.count("Registered patients", 16_033, "HSCIC QOF 2014-15");
  private static final Fact REGISTER = Fact.count("Asthma register", 1069, "HSCIC QOF 2014-15");
  private static final Fact NATIONAL =
      Fact.ratio(
          "National prevalence (AST)",
          new Ratio(3_402_437, 56_817_654),
          "2014/15, version 1: HSCIC QOF 2014-15");

  @Test
  @DisplayName("PAY-18, PAY-19: asthma of L85001 in 2014/15 is worth £9,695.82 for 24.53 points")
  void the_worked_example_comes_out_to_the_penny() {
    Pay pay =
        PointsPay.of(
            List.of(
                new PointsPay.Area(
                    "AST",
                    Points.of("24.53"),
                    Optional.of(PrevalenceFactor.of(REGISTER, LIST, NATIONAL)))),
            VALUE,
            Optional.of(ContractorPopulationIndex.of(LIST, AVERAGE)));

    Working working = pay.working("Points");

    assertThat(working.result()).isEqualTo(Money.of("9695.82"));
    assertThat(working.steps())
        .containsExactly(
            "Contractor population index: 16,033 ÷ 7,087 = 2.262311 (shown to 6 decimals, used in full)",
            "AST: Adjusted practice disease factor: (1,069 ÷ 16,033) ÷ (3,402,437 ÷ 56,817,654) = "
                + "1.113413 (shown to 6 decimals, used in full)",
            "AST: 24.53 points × £156.92 × (1,069 ÷ 16,033) ÷ (3,402,437 ÷ 56,817,654) × "
                + "16,033 ÷ 7,087 = £9,695.815111…");
    assertThat(working.inputs())
        .extracting(Working.Input::name)
        .containsExactly(
            "Value of a point",
            "Registered patients",
            "National average list",
            "Asthma register",
            "National prevalence (AST)");
    assertThat(working.rounding()).contains("half up to whole pence");
  }

  @Test
  @DisplayName("PAY-17: a working knows the versions of the reference values that went in")
  void keeps_the_versions_that_went_in() {
    var version = ReferenceValueId.fresh();
    Fact average =
        new Fact("National average list", Ratio.of(7052), "7,052", "HSCIC", Optional.of(version));

    Pay pay =
        PointsPay.of(
            List.of(new PointsPay.Area("", Points.of("1.00"), Optional.empty())),
            VALUE,
            Optional.of(ContractorPopulationIndex.of(LIST, average)));

    assertThat(pay.uses()).containsExactly(version);
  }

  @Test
  @DisplayName("PAY-19: areas are added up exactly and rounded once")
  void areas_are_rounded_together() {
    // Each of the three is a third of a penny: rounded one by one they would be nothing.
    Fact tiny = Fact.ratio("Value", new Ratio(1, 300), "made up");
    PointsPay.Area area = new PointsPay.Area("X", Points.of("1.00"), Optional.empty());

    Pay pay = PointsPay.of(List.of(area, area, area), tiny, Optional.empty());

    assertThat(pay.rounded()).isEqualTo(Money.of("0.01"));
    assertThat(PenceRounding.of(Exact.of(new Ratio(1, 300)))).isEqualTo(Money.ZERO);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 200, 0.01",
    "1, 201, 0.00",
    "3, 200, 0.02",
    "9, 200, 0.05",
    "1, 3, 0.33",
    "2, 3, 0.67"
  })
  @DisplayName("PAY-18: pounds are rounded half up to whole pence")
  void pence_are_rounded_half_up(long above, long below, String pounds) {
    assertThat(PenceRounding.of(Exact.of(new Ratio(above, below)))).isEqualTo(Money.of(pounds));
  }

  @Test
  @DisplayName("PAY-20: the list of the year's final quarter, the average list of before the year")
  void the_index_has_its_two_days() {
    var year = new FinancialYear(2014);

    assertThat(ContractorPopulationIndex.listOn(year)).isEqualTo(LocalDate.of(2015, 1, 1));
    assertThat(ContractorPopulationIndex.averageOn(year)).isEqualTo(LocalDate.of(2014, 1, 1));
    assertThat(ContractorPopulationIndex.of(LIST, AVERAGE).value())
        .isEqualTo(Exact.of(new Ratio(16_033, 7087)));
  }

  @Test
  @DisplayName(
      "PAY-21: without patients on the register the factor is 0 and the area earns nothing")
  void an_empty_register_earns_nothing() {
    Fact empty = Fact.count("Asthma register", 0, "HSCIC");
    Factor factor = PrevalenceFactor.of(empty, LIST, NATIONAL);

    assertThat(factor.value()).isEqualTo(Exact.ZERO);
    assertThat(
            PointsPay.of(
                    List.of(new PointsPay.Area("AST", Points.of("45.00"), Optional.of(factor))),
                    VALUE,
                    Optional.empty())
                .rounded())
        .isEqualTo(Money.ZERO);
    Fact nobody = Fact.count("Registered patients", 0, "HSCIC");
    assertThat(PrevalenceFactor.of(empty, nobody, NATIONAL).value()).isEqualTo(Exact.ZERO);
  }

  @Test
  @DisplayName("PAY-21: a register above the list is a contradiction and refused")
  void a_register_above_the_list_is_refused() {
    Fact all = Fact.count("Asthma register", 16_034, "HSCIC");

    assertThatThrownBy(() -> PrevalenceFactor.of(all, LIST, NATIONAL))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("16,034")
        .hasMessageContaining("16,033");
  }

  @Test
  @DisplayName("PAY-22: an additional service follows its target population")
  void an_additional_service_follows_its_target_population() {
    Fact women = Fact.count("Women aged 25 to 64", 2700, "made up");
    Fact list = Fact.count("Registered patients", 10_000, "made up");
    Fact england = Fact.ratio("England", new Ratio(25, 100), "made up");

    Factor factor = TargetPopulationFactor.of(women, list, england);

    assertThat(factor.value()).isEqualTo(Exact.of(new Ratio(108, 100)));
    assertThat(factor.step())
        .isEqualTo(
            "Target population factor: (2,700 ÷ 10,000) ÷ (25 ÷ 100) = 1.080000 "
                + "(shown to 6 decimals, used in full)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"100000.00", "99999.99", "13.37", "0.01", "0.00", "123456.78"})
  @DisplayName("PAY-23: the twelve monthly parts add up to the year's advance exactly")
  void twelfths_add_up(String lastYear) {
    Aspiration aspiration =
        Aspiration.of(
            Fact.money("Achievement payment of 2013/14", Money.of(lastYear), "made up"),
            Aspiration.SOURCED_SHARE);

    assertThat(aspiration.months()).hasSize(12);
    assertThat(aspiration.months().stream().reduce(Money.ZERO, Money::plus))
        .isEqualTo(aspiration.year());
  }

  @Test
  @DisplayName("PAY-23: 70% of last year's payment, uprated by the value of a point")
  void aspiration_is_a_share_of_last_year_uprated() {
    Fact lastYear = Fact.money("Achievement payment of 2014/15", Money.of("90000.00"), "made up");
    Fact now = Fact.money("Value of a point 2015/16", Money.of("160.15"), "Pulse");

    assertThat(Aspiration.of(lastYear, Percentage.of("70")).year()).isEqualTo(Money.of("63000.00"));
    Aspiration uprated =
        Aspiration.of(
            lastYear, Percentage.of("70"), Optional.of(new Aspiration.Uprating(VALUE, now)));
    // 90,000 x 160.15 / 156.92 x 0.7
    assertThat(uprated.year()).isEqualTo(Money.of("64296.78"));
    assertThat(uprated.working().steps())
        .element(1)
        .asString()
        .startsWith("Uprated by the value of a point: £90,000.00 × £160.15 ÷ £156.92 = ");
  }

  @Test
  @DisplayName("PAY-24: what was advanced is taken off what was achieved")
  void achievement_is_paid_less_the_advances() {
    Working settled = AchievementPayment.of(year("95000.00"), advanced("63000.00"));

    assertThat(settled.result()).isEqualTo(Money.of("32000.00"));
    assertThat(AchievementPayment.isRecovery(settled)).isFalse();
    assertThat(settled.steps())
        .contains("Less the advances paid: £95,000.00 − £63,000.00 = £32,000.00");
  }

  @Test
  @DisplayName("PAY-25: what was advanced too much is recovered")
  void too_much_advanced_is_recovered() {
    Working settled = AchievementPayment.of(year("50000.00"), advanced("63000.00"));

    assertThat(settled.result()).isEqualTo(Money.of("-13000.00"));
    assertThat(AchievementPayment.isRecovery(settled)).isTrue();
    assertThat(settled.steps()).contains("More was advanced than earned: £13,000.00 is recovered.");
  }

  @Test
  @DisplayName("PAY-26: the PMS deduction is an amount for each patient")
  void pms_practices_are_paid_less_for_each_patient() {
    Fact rate = Fact.money("Rate", PmsDeduction.SOURCED_RATE, "Cleveland LMC");
    Fact list = Fact.count("Registered patients", 5891, "made up");

    Pay left = PmsDeduction.from(sum("60000.00"), rate, list);

    assertThat(left.rounded()).isEqualTo(Money.of("46921.98"));
    assertThat(left.steps())
        .contains(
            "PMS deduction: £2.22 × 5,891 patients = £13,078.02; £60,000.00 less £13,078.02 = "
                + "£46,921.98");
    assertThat(PmsDeduction.from(sum("13000.00"), rate, list).rounded()).isEqualTo(Money.ZERO);
  }

  @ParameterizedTest
  @CsvSource({"4999.99, 5000.00", "5000.00, 5000.00", "5000.01, 5000.01"})
  @DisplayName("PAY-27: a floor raises what is below it and leaves the rest")
  void a_floor_raises(String before, String after) {
    assertThat(Floor.under(sum(before), limit("5000.00")).rounded()).isEqualTo(Money.of(after));
  }

  @ParameterizedTest
  @CsvSource({"4999.99, 4999.99", "5000.00, 5000.00", "5000.01, 5000.00"})
  @DisplayName("PAY-28: a cap lowers what is above it and leaves the rest")
  void a_cap_lowers(String before, String after) {
    assertThat(Cap.over(sum(before), limit("5000.00")).rounded()).isEqualTo(Money.of(after));
  }

  @Test
  void a_limit_can_be_a_share_of_the_baseline() {
    Fact baseline = Fact.money("Protected amount (2013/14)", Money.of("80000.00"), "entry 1");

    Pay raised = Floor.under(sum("75000.00"), Limit.of(Percentage.of("97.5"), baseline));

    assertThat(raised.rounded()).isEqualTo(Money.of("78000.00"));
    assertThat(raised.steps())
        .contains(
            "Floor: £75,000.00 is below 97.5% of the baseline of £80,000.00 = £78,000.00, so "
                + "£78,000.00 is paid");
  }

  private static Limit limit(String amount) {
    return Limit.of(Fact.money("Limit", Money.of(amount), "the terms"));
  }

  private static Pay sum(String amount) {
    return Pay.of(Fact.money("Sum", Money.of(amount), "made up"), "Sum: " + amount);
  }

  private static Working year(String amount) {
    return sum(amount).working("Made up");
  }

  private static Fact advanced(String amount) {
    return Fact.money("Advances paid", Money.of(amount), "made up");
  }
}
