package org.quantock.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quantock.domain.payment.SomeFigures.PRACTICE;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.payment.ChoiceCalculation.Measured;
import org.quantock.domain.payment.ChoiceCalculation.PaidYear;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Points;

class ChoiceCalculationTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 6, 30);

  private final SomeFigures figures = new SomeFigures().list(PRACTICE, 7087);
  private final Measured measured =
      new Measured("QOF 2014-15", 81, Points.of("559"), Points.of("20"), Optional.empty());

  private Comparison compare(Measured with, LocalDate from) {
    return ChoiceCalculation.of(SomeScheme.published(), with, PRACTICE, from, TODAY, figures);
  }

  private Comparison compare() {
    return compare(measured, SomeScheme.STARTS);
  }

  private static Comparison.Cases cases(Comparison.Side side, int index) {
    return side.estimates().get(index).cases().orElseThrow();
  }

  @Test
  @DisplayName("PAY-88: points as last year, 90% of them, and with half of those missed")
  void national_qof_is_estimated_from_the_points_of_the_last_year() {
    figures.baseline(PRACTICE, "100000.00", "800", "1000");

    Comparison.Cases cases = cases(compare().stay(), 0);

    // An average list: points × £156.92. 559 × 0.8 = 447.2; × 0.9 = 402.48; + half of 111.8 =
    // 503.1.
    assertThat(cases.likely().result()).isEqualTo(Money.of("70174.62"));
    assertThat(cases.low().result()).isEqualTo(Money.of("63157.16"));
    assertThat(cases.high().result()).isEqualTo(Money.of("78946.45"));
    assertThat(cases.likely().steps())
        .contains(
            "As last year: 559 × 800 ÷ 1000 = 447.200000 points", "Likely, the same: 447.2 points");
    assertThat(cases.likely().inputs())
        .contains(
            new Working.Input(
                "Your points of 2013/14",
                "800 of 1000 points",
                "QOF achievement of 2013/14 (entry 1)"));
  }

  @Test
  @DisplayName("PAY-88: what follows a report is released in part or all of it")
  void joining_is_estimated_by_the_decisions_about_reports() {
    figures.baseline(PRACTICE, "100000.01", "800", "1000");

    Comparison.Cases protectedAmount = cases(compare().join(), 0);

    assertThat(protectedAmount.low().result()).isEqualTo(Money.of("50000.01"));
    assertThat(protectedAmount.likely().result()).isEqualTo(Money.of("100000.01"));
    assertThat(protectedAmount.high().result()).isEqualTo(Money.of("100000.01"));
    assertThat(protectedAmount.low().rule()).contains("satisfied in part");
    assertThat(protectedAmount.low().steps())
        .contains("Quarter 1: entitlement £25,000.00, 50% released: £12,500.00");
  }

  @Test
  @DisplayName("PAY-88: retained indicators take both the points and the report")
  void retained_indicators_follow_points_and_report() {
    figures.baseline(PRACTICE, "100000.00", "800", "1000");

    Comparison.Cases retained = cases(compare().join(), 1);

    // 20 × 0.8 = 16 points; this scheme has no population index switched on; part releases all.
    assertThat(retained.likely().result()).isEqualTo(Money.of("2510.72"));
    assertThat(retained.high().result()).isEqualTo(Money.of("2824.56"));
    assertThat(retained.low().result()).isEqualTo(Money.of("2259.65"));
    assertThat(retained.low().steps()).contains("Earned £2,259.65, 100% released: £2,259.65");
  }

  @Test
  @DisplayName("PAY-87: what is missing is said, with who can give it")
  void missing_facts_are_named_and_nothing_is_guessed() {
    Comparison comparison = compare();

    assertThat(comparison.stay().isKnown()).isFalse();
    assertThat(comparison.stay().estimates().get(0).missing())
        .contains("Area team finance can enter them");
    assertThat(comparison.join().estimates().get(0).missing()).contains("no baseline");
    assertThat(comparison.join().isWhole()).isFalse();
  }

  @Test
  @DisplayName("PAY-89: published payments stand in for points, with nothing gained on top")
  void published_payments_are_taken_as_they_are() {
    var paid =
        new Measured(
            "QOF 2014-15",
            81,
            Points.of("559"),
            Points.of("20"),
            Optional.of(
                new PaidYear(new FinancialYear(2013), Money.of("90000.00"), "NHS payments")));

    Comparison.Cases cases = cases(compare(paid, SomeScheme.STARTS).stay(), 0);

    assertThat(cases.likely().result()).isEqualTo(Money.of("90000.00"));
    assertThat(cases.low().result()).isEqualTo(Money.of("81000.00"));
    assertThat(cases.high()).isEqualTo(cases.likely());
    assertThat(cases.high().rule()).contains("not known");
  }

  @Test
  @DisplayName("PAY-87: what stops and what starts stands beside the numbers")
  void it_says_what_stops_what_starts_and_what_is_assumed() {
    Comparison comparison = compare();

    assertThat(comparison.stops()).anyMatch(line -> line.contains("79 of the 81 indicators"));
    assertThat(comparison.starts())
        .anyMatch(line -> line.contains("4 reports on 2 aims"))
        .anyMatch(line -> line.contains("DM003, MH002"));
    assertThat(comparison.assumptions()).anyMatch(line -> line.contains("90% of that"));
  }

  @Test
  @DisplayName("PAY-81, PAY-88: joining late is estimated for its days")
  void joining_late_is_estimated_for_its_days() {
    figures.baseline(PRACTICE, "100000.00", "800", "1000");
    Scheme scheme = SomeEntitlements.byDays();

    Comparison late =
        ChoiceCalculation.of(scheme, measured, PRACTICE, LocalDate.of(2014, 10, 1), TODAY, figures);

    assertThat(cases(late.join(), 0).high().result()).isEqualTo(Money.of("50000.00"));
    assertThat(late.assumptions()).anyMatch(line -> line.contains("1 October 2014"));
  }

  @Test
  @DisplayName("PAY-87: a list that is known only later is not looked at")
  void the_list_of_the_day_is_taken() {
    figures.baseline(PRACTICE, "100000.00", "800", "1000");

    assertThat(cases(compare().stay(), 0).likely().inputs())
        .extracting(Working.Input::name)
        .contains("Registered patients on 30 June 2014");
  }

  @Test
  @DisplayName("PAY-90: the fingerprint is of the numbers")
  void equal_numbers_have_one_fingerprint_and_other_numbers_another() {
    figures.baseline(PRACTICE, "100000.00", "800", "1000");
    String before = compare().fingerprint();
    assertThat(compare().fingerprint()).isEqualTo(before);

    figures.baseline(PRACTICE, "100000.00", "801", "1000");
    assertThat(compare().fingerprint()).isNotEqualTo(before);
  }

  @Test
  @DisplayName("PAY-87: points achieved are not above the points that could be achieved")
  void points_of_a_year_fit_into_its_framework() {
    assertThatThrownBy(() -> new YearPoints(Points.of("560"), Points.of("559")))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> new YearPoints(Points.ZERO, Points.ZERO))
        .isInstanceOf(InvalidInput.class);
  }
}
