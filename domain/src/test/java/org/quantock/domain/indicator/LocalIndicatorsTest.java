package org.quantock.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.Points;
import org.quantock.domain.shared.Quantity;

class LocalIndicatorsTest {

  private static final LocalDate DUE = LocalDate.of(2014, 9, 30);

  static Indicator indicator(IndicatorKind kind, String points, Scale scale) {
    var set =
        new IndicatorSet(new IndicatorSetCode("local-2014-15"), "Local", new FinancialYear(2014));
    set.add(
        new Indicator.Description(
            new IndicatorCode("LOC001"),
            "Local",
            "Person-centred care",
            "An indicator",
            kind,
            Points.of(points),
            null,
            null,
            false,
            "test",
            "points: yes; thresholds: n/a; uses_prevalence: yes",
            scale));
    return set.indicators().get(0);
  }

  private static Indicator numeric(String points, String noneAt, String allAt) {
    return indicator(
        IndicatorKind.NUMERIC, points, new NumericScale(Quantity.of(noneAt), Quantity.of(allAt)));
  }

  private static Indicator rated() {
    return indicator(
        IndicatorKind.NARRATIVE,
        "10",
        new RatingScale(
            List.of(
                new Rating("Full", Percentage.of("100")),
                new Rating("Partly", Percentage.of("33.3333")),
                new Rating("Not", Percentage.ZERO))));
  }

  @ParameterizedTest
  @DisplayName("IND-25")
  @CsvSource(
      delimiter = '|',
      value = {
        // higher is better, from 10 to 20
        "20|10|20|9.9999|0|9.9999, not above 10, from which points begin: 0 points",
        "20|10|20|10|0|10, not above 10, from which points begin: 0 points",
        "20|10|20|12.5|5|12.5; (12.5 − 10) ÷ (20 − 10) × 20 = 5 points",
        "20|10|20|20|20|20, all points from 20 up: all 20 points",
        "20|10|20|1250.5|20|1,250.5, all points from 20 up: all 20 points",
        // lower is better, from 20 to 10
        "20|20|10|20|0|20, not below 20, from which points begin: 0 points",
        "20|20|10|12.5|15|12.5; (20 − 12.5) ÷ (20 − 10) × 20 = 15 points",
        "20|20|10|-3|20|−3, all points from 10 down: all 20 points",
        // a scale through zero: (−1 + 4) ÷ 9 × 5 = 1.666… is rounded to 1.67
        "5|-4|5|-1|1.67|−1; (−1 − −4) ÷ (5 − −4) × 5 = 1.67 points",
        // exactly half a hundredth goes up: 0.0005 ÷ 1 × 10 = 0.005
        "10|0|1|0.0005|0.01|0.0005; (0.0005 − 0) ÷ (1 − 0) × 10 = 0.01 points",
        // above where points begin, yet too little to earn a hundredth
        "10|0|1|0.0004|0|0.0004; (0.0004 − 0) ÷ (1 − 0) × 10 = 0 points"
      })
  void a_numeric_indicator_earns_points_in_proportion_between_two_values(
      String points, String noneAt, String allAt, String value, String earned, String working) {
    Indicator indicator = numeric(points, noneAt, allAt);
    var achieved = new Achievement.Numeric(Quantity.of(value));

    assertThat(PointsForAchievement.of(indicator, achieved)).isEqualTo(Points.of(earned));
    assertThat(PointsForAchievement.working(indicator, achieved)).isEqualTo(working);
  }

  @ParameterizedTest
  @DisplayName("IND-26")
  @CsvSource(
      delimiter = '|',
      nullValues = "never",
      value = {
        "2014-09-30|0|7|Due 30 September 2014, reached on 30 September 2014: all 7 points",
        "2014-10-01|0|0|Due 30 September 2014, reached late on 1 October 2014: 0 points",
        "2014-10-01|50|3.5|Due 30 September 2014, reached late on 1 October 2014: 50% of 7 = 3.5 points",
        "2014-10-01|100|7|Due 30 September 2014, reached late on 1 October 2014: all 7 points",
        "never|50|0|Due 30 September 2014, not reached: 0 points"
      })
  void a_milestone_earns_its_points_in_time_and_a_share_of_them_late(
      LocalDate reachedOn, String lateShare, String earned, String working) {
    Indicator indicator =
        indicator(IndicatorKind.MILESTONE, "7", new MilestoneScale(DUE, Percentage.of(lateShare)));
    var achieved = new Achievement.Milestone(reachedOn);

    assertThat(PointsForAchievement.of(indicator, achieved)).isEqualTo(Points.of(earned));
    assertThat(PointsForAchievement.working(indicator, achieved)).isEqualTo(working);
  }

  @Test
  @DisplayName("IND-26")
  void a_milestone_reached_late_earns_nothing_unless_stated() {
    assertThat(new MilestoneScale(DUE).lateShare()).isEqualTo(Percentage.ZERO);
    assertThat(Achievement.Milestone.notReached().reached()).isFalse();
  }

  @ParameterizedTest
  @DisplayName("IND-27")
  @CsvSource(
      delimiter = '|',
      value = {
        "Full|10|Rated Full: all 10 points",
        "Partly|3.33|Rated Partly: 33.3333% of 10 = 3.33 points",
        "Not|0|Rated Not: 0 points"
      })
  void a_narrative_earns_the_share_of_its_rating(String rating, String earned, String working) {
    var achieved = new Achievement.Narrative(rating);

    assertThat(PointsForAchievement.of(rated(), achieved)).isEqualTo(Points.of(earned));
    assertThat(PointsForAchievement.working(rated(), achieved)).isEqualTo(working);
  }

  @Test
  @DisplayName("IND-27")
  void a_rating_that_is_not_on_the_scale_is_refused() {
    assertThatThrownBy(
            () -> PointsForAchievement.of(rated(), new Achievement.Narrative("Excellent")))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("Choose one of the ratings: Full, Partly, Not.");
  }

  @Test
  @DisplayName("IND-28")
  void a_local_indicator_has_a_scale_of_its_kind_and_a_national_one_none() {
    Scale due = new MilestoneScale(DUE);

    assertThatThrownBy(() -> indicator(IndicatorKind.NUMERIC, "7", null))
        .hasMessageContaining("LOC001: a numeric, milestone or narrative indicator has a scale");
    assertThatThrownBy(() -> indicator(IndicatorKind.NUMERIC, "7", due))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> indicator(IndicatorKind.DECLARED, "7", due))
        .isInstanceOf(InvalidInput.class);
    assertThat(indicator(IndicatorKind.MILESTONE, "7", due).scale()).contains(due);
    assertThat(indicator(IndicatorKind.DECLARED, "7", null).scale()).isEmpty();
    assertThat(rated().scale().orElseThrow().words())
        .isEqualTo("Full 100%, Partly 33.3333%, Not 0%");
  }

  @Test
  @DisplayName("IND-28")
  void a_scale_that_cannot_be_used_is_refused() {
    assertThatThrownBy(() -> new NumericScale(Quantity.of("5"), Quantity.of("5.0")))
        .hasMessageContaining("both are 5");
    assertThatThrownBy(() -> new RatingScale(List.of(new Rating("Good", Percentage.HUNDRED))))
        .hasMessageContaining("2 to 10 ratings; this one has 1");
    assertThatThrownBy(
            () ->
                new RatingScale(
                    IntStream.range(0, 11)
                        .mapToObj(i -> new Rating("Step " + i, Percentage.HUNDRED))
                        .toList()))
        .hasMessageContaining("this one has 11");
    assertThatThrownBy(
            () ->
                new RatingScale(
                    List.of(
                        new Rating("Good", Percentage.HUNDRED),
                        new Rating("good ", Percentage.ZERO))))
        .hasMessageContaining("its own name");
    assertThatThrownBy(
            () ->
                new RatingScale(
                    List.of(
                        new Rating("Good", Percentage.ZERO), new Rating("Bad", Percentage.ZERO))))
        .hasMessageContaining("At least one rating must earn points");
  }

  @Test
  void an_achievement_of_another_kind_is_a_mistake_of_the_caller() {
    assertThatThrownBy(
            () ->
                PointsForAchievement.working(
                    numeric("5", "0", "1"), new Achievement.Declared(true)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void scales_say_in_words_how_points_are_earned() {
    assertThat(new NumericScale(Quantity.of("20"), Quantity.of("1250.5")).words())
        .isEqualTo("none at 20, all at 1,250.5, higher is better");
    assertThat(new NumericScale(Quantity.of("20"), Quantity.of("10")).words())
        .isEqualTo("none at 20, all at 10, lower is better");
    assertThat(new MilestoneScale(DUE).words())
        .isEqualTo("due 30 September 2014, nothing when reached late");
    assertThat(new MilestoneScale(DUE, Percentage.of("50")).words())
        .isEqualTo("due 30 September 2014, 50% when reached late");
  }

  @ParameterizedTest
  @CsvSource({"12345.6780, '12,345.678'", "-0.5, −0.5", "0.0000, 0", "100, 100"})
  void a_quantity_is_written_as_people_write_it(String value, String written) {
    assertThat(Quantity.of(value)).hasToString(written);
  }

  @Test
  void a_quantity_is_exact_and_has_limits() {
    assertThatThrownBy(() -> Quantity.of("0.00001")).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Quantity.of("1000000000"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Quantity.of("999999999.9999")).isGreaterThan(Quantity.of("-999999999.9999"));
  }
}
