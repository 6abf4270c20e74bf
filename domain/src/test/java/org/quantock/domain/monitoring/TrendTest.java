package org.quantock.domain.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.IndicatorKind;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.NumericScale;
import org.quantock.domain.reporting.ValueStatus;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.Points;
import org.quantock.domain.shared.Quantity;

@DisplayName("MON-7: trends in words")
class TrendTest {

  private static Indicator indicator(IndicatorKind kind) {
    boolean fraction = kind == IndicatorKind.FRACTION;
    var set =
        new IndicatorSet(new IndicatorSetCode("example"), "Example set", new FinancialYear(2014));
    set.add(
        new Indicator.Description(
            new IndicatorCode("AST002"),
            "Clinical",
            "Asthma (AST)",
            "Patients with a recorded diagnosis",
            kind,
            Points.of("15"),
            fraction ? Percentage.of("45") : null,
            fraction ? Percentage.of("80") : null,
            true,
            "Made up",
            "points: yes; thresholds: unverified; uses_prevalence: yes"));
    return set.indicators().get(0);
  }

  private static TrendPoint point(int period, Integer numerator, Integer denominator) {
    return new TrendPoint(
        SomeScheme.terms().period(period), ValueStatus.GIVEN, numerator, denominator, 3, false);
  }

  private static Trend trend(TrendPoint... points) {
    return new Trend(indicator(IndicatorKind.FRACTION), List.of(points));
  }

  @Test
  void a_rise_and_a_fall_are_told_with_both_ends() {
    assertThat(trend(point(1, 60, 100), point(2, 655, 1000)).movement())
        .isEqualTo("Up by 5.5 points: from 60.0% in quarter 1 to 65.5% in quarter 2.");
    assertThat(trend(point(1, 60, 100), point(3, 58, 100)).movement()).startsWith("Down by 2.0");
    assertThat(trend(point(1, 60, 100), point(2, 6, 10)).movement()).startsWith("No change");
  }

  @Test
  void one_period_alone_makes_no_trend() {
    assertThat(trend(point(1, 60, 100), TrendPoint.none(SomeScheme.terms().period(2))).movement())
        .isEqualTo("There are figures of one period only: 60.0% in quarter 1.");
    assertThat(trend(point(1, 0, 0)).movement()).contains("no figures");
  }

  @Test
  void a_fraction_says_that_higher_is_better_and_where_points_are_earned() {
    Trend fraction = trend();
    assertThat(fraction.direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
    assertThat(fraction.target()).isEqualTo("Points are earned above 45% and in full from 80% on.");
    Trend register = new Trend(indicator(IndicatorKind.REGISTER), List.of());
    assertThat(register.direction()).isEqualTo(Direction.NEITHER);
    assertThat(register.target()).isEqualTo("This indicator has no thresholds.");
  }

  @Test
  void a_numeric_indicator_says_by_its_scale_which_way_is_better() {
    Trend lower = new Trend(numeric("20", "10"), List.of());
    assertThat(lower.direction()).isEqualTo(Direction.LOWER_IS_BETTER);
    assertThat(lower.target()).isEqualTo("Points: none at 20, all at 10, lower is better.");
    assertThat(new Trend(numeric("10", "20"), List.of()).direction())
        .isEqualTo(Direction.HIGHER_IS_BETTER);
  }

  private static Indicator numeric(String noneAt, String allAt) {
    var set =
        new IndicatorSet(new IndicatorSetCode("local-2014-15"), "Local", new FinancialYear(2014));
    set.add(
        new Indicator.Description(
            new IndicatorCode("LOC001"),
            "Local",
            "Access",
            "Days to wait",
            IndicatorKind.NUMERIC,
            Points.of("15"),
            null,
            null,
            false,
            "Made up",
            "points: yes; thresholds: n/a; uses_prevalence: yes",
            new NumericScale(Quantity.of(noneAt), Quantity.of(allAt))));
    return set.indicators().get(0);
  }

  @Test
  void what_has_no_percentage_says_why() {
    var period = SomeScheme.terms().period(1);
    assertThat(TrendPoint.none(period).words()).isEqualTo("No report");
    assertThat(point(1, 0, 0).words()).isEqualTo("No patients");
    assertThat(point(1, 0, null).words()).isEqualTo("Incomplete");
    assertThat(new TrendPoint(period, ValueStatus.NOT_YET_KNOWN, null, null, null, false).words())
        .isEqualTo("Not yet known");
    assertThat(point(1, 3, 4).words()).isEmpty();
  }
}
