package org.quantock.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.Points;

@DisplayName("IND-2")
class PointsForAchievementTest {

  static Indicator indicator(String code, IndicatorKind kind, String points, int lower, int upper) {
    var set =
        new IndicatorSet(
            new IndicatorSetCode("qof-2014-15"), "QOF 2014-15", new FinancialYear(2014));
    boolean fraction = kind == IndicatorKind.FRACTION;
    set.add(
        new Indicator.Description(
            new IndicatorCode(code),
            "Clinical",
            "Asthma (AST)",
            "An indicator",
            kind,
            Points.of(points),
            fraction ? Percentage.of("" + lower) : null,
            fraction ? Percentage.of("" + upper) : null,
            true,
            "test",
            "points: yes; thresholds: n/a; uses_prevalence: yes"));
    return set.indicators().get(0);
  }

  /** Asthma 2014/15 of L85001, published by the HSCIC; the four scores add up to 24.53. */
  @ParameterizedTest
  @CsvSource({
    "AST002, 15, 45, 80, 261,  297, 15",
    "AST003, 20, 45, 70, 546, 1057, 5.32",
    "AST004,  6, 45, 80,  37,   80, 0.21"
  })
  void the_published_scores_of_french_weir_are_reproduced(
      String code, String points, int lower, int upper, int n, int d, String published) {
    Indicator indicator = indicator(code, IndicatorKind.FRACTION, points, lower, upper);

    assertThat(PointsForAchievement.of(indicator, new Achievement.Fraction(n, d, 0)))
        .isEqualTo(Points.of(published));
  }

  @Test
  void a_kept_register_earns_all_its_points() {
    Indicator register = indicator("AST001", IndicatorKind.REGISTER, "4", 0, 0);

    assertThat(PointsForAchievement.of(register, new Achievement.Register(1069)))
        .isEqualTo(Points.of("4"));
  }

  @Test
  void a_declared_indicator_earns_all_or_nothing() {
    Indicator declared = indicator("PC002", IndicatorKind.DECLARED, "3", 0, 0);

    assertThat(PointsForAchievement.of(declared, new Achievement.Declared(true)))
        .isEqualTo(Points.of("3"));
    assertThat(PointsForAchievement.of(declared, new Achievement.Declared(false)))
        .isEqualTo(Points.ZERO);
  }

  @ParameterizedTest
  @CsvSource({
    // denominator 0: no patients, no points
    "0, 0, 0",
    // at and below the lower threshold nothing, at and above the upper one everything
    "45, 100, 0",
    "44, 100, 0",
    "70, 100, 20",
    "71, 100, 20",
    // 9/16 = 56.25%: 9.00 exactly
    "9, 16, 9",
    // 601/1280 = 46.953125%: 1.5625 is rounded to 1.56
    "601, 1280, 1.56",
    // 4501/10000 gives exactly 0.008: up to 0.01
    "4501, 10000, 0.01",
    // 720100/1600000 = 45.00625%: exactly 0.005 rounds up
    "720100, 1600000, 0.01"
  })
  void points_grow_in_proportion_between_the_thresholds_and_are_rounded_once(
      int n, int d, String expected) {
    Indicator indicator = indicator("AST003", IndicatorKind.FRACTION, "20", 45, 70);

    assertThat(PointsForAchievement.of(indicator, new Achievement.Fraction(n, d, 0)))
        .isEqualTo(Points.of(expected));
  }

  @Test
  @DisplayName("IND-3")
  void a_numerator_above_the_denominator_is_refused() {
    assertThatThrownBy(() -> new Achievement.Fraction(11, 10, 0))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("11 is above 10");
  }

  @Test
  @DisplayName("IND-3")
  void negative_counts_are_refused() {
    assertThatThrownBy(() -> new Achievement.Fraction(-1, 10, 0)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> new Achievement.Fraction(1, 10, -1)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> new Achievement.Register(-1)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void the_working_shows_the_arithmetic_in_words() {
    Indicator indicator = indicator("AST003", IndicatorKind.FRACTION, "20", 45, 70);

    assertThat(PointsForAchievement.working(indicator, new Achievement.Fraction(546, 1057, 66)))
        .isEqualTo("546 of 1,057 is 51.656%; (51.656% − 45%) ÷ (70% − 45%) × 20 = 5.32 points");
    assertThat(PointsForAchievement.working(indicator, new Achievement.Fraction(9, 10, 0)))
        .isEqualTo("9 of 10 is 90%, upper threshold 70%: all 20 points");
    assertThat(PointsForAchievement.working(indicator, new Achievement.Fraction(0, 0, 3)))
        .isEqualTo("No patients in the denominator: 0 points");
  }
}
