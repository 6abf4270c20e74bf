package org.quantock.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.Points;
import org.quantock.domain.shared.Utf8Text;

/** The arithmetic on whole numbers against the same rule written with decimals. */
@DisplayName("IND-29")
class ExactPointsTest {

  private static final long SEED = 20150331;
  private static final int MOST = Integer.MAX_VALUE;

  /** IND-2 word by word: points × min(1, max(0, (n/d − L) / (U − L))), rounded once. */
  private static long expected(long points, int lower, int upper, int n, int d) {
    if (d == 0) {
      return 0;
    }
    BigDecimal above =
        BigDecimal.valueOf(n)
            .multiply(BigDecimal.valueOf(1_000_000))
            .subtract(BigDecimal.valueOf(lower).multiply(BigDecimal.valueOf(d)));
    BigDecimal whole = BigDecimal.valueOf((long) upper - lower).multiply(BigDecimal.valueOf(d));
    BigDecimal within = above.max(BigDecimal.ZERO).min(whole);
    return BigDecimal.valueOf(points)
        .multiply(within)
        .divide(whole, 0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  private static void check(long points, int lower, int upper, int n, int d) {
    assertThat(FractionPoints.hundredths(points, lower, upper, n, d))
        .as("%d hundredths between %d and %d for %d of %d", points, lower, upper, n, d)
        .isEqualTo(expected(points, lower, upper, n, d));
  }

  @Test
  void random_results_score_as_the_rule_says() {
    var random = new Random(SEED);
    for (int i = 0; i < 300_000; i++) {
      int d = random.nextInt(bound(random)) + 1;
      int n = (int) (random.nextDouble() * ((long) d + 1));
      int lower = random.nextInt(1_000_000);
      int upper = lower + 1 + random.nextInt(1_000_000 - lower);
      check(random.nextInt(10_000_000), lower, upper, Math.min(n, d), d);
    }
  }

  /** Denominators of a practice, of a country and of everything that fits. */
  private static int bound(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> 2_000;
      case 1 -> 60_000_000;
      default -> MOST - 1;
    };
  }

  @Test
  void results_around_each_threshold_score_as_the_rule_says() {
    int[] denominators = {1, 2, 3, 7, 80, 297, 1_057, 99_999, 1_600_000, 56_817_654, MOST};
    int[][] thresholds = {
      {450_000, 800_000}, {450_000, 700_000}, {0, 1_000_000}, {0, 1}, {999_999, 1_000_000}
    };
    long[] points = {0, 1, 600, 1_500, 2_000, 2_147, 2_148, 9_999_999, 2_000_000_000_000L};
    for (int d : denominators) {
      for (int[] pair : thresholds) {
        for (long most : points) {
          for (long start : new long[] {0, d, at(pair[0], d), at(pair[1], d)}) {
            for (long n = Math.max(0, start - 2); n <= Math.min(d, start + 2); n++) {
              check(most, pair[0], pair[1], (int) n, d);
            }
          }
        }
      }
    }
  }

  private static long at(int threshold, int d) {
    return (long) threshold * d / 1_000_000;
  }

  @Test
  void every_result_of_a_small_practice_scores_as_the_rule_says() {
    for (int d = 0; d <= 200; d++) {
      for (int n = 0; n <= d; n++) {
        check(2_000, 450_000, 700_000, n, d);
      }
    }
  }

  @Test
  void exactly_half_a_hundredth_goes_up() {
    // 720,100 of 1,600,000 is 0.00625% above 45%, a quarter of a thousandth of the way: 0.005
    assertThat(FractionPoints.hundredths(2_000, 450_000, 700_000, 720_100, 1_600_000)).isOne();
    assertThat(FractionPoints.hundredths(2_000, 450_000, 700_000, 720_099, 1_600_000)).isZero();
  }

  @Test
  void what_could_leave_the_range_of_a_long_is_computed_with_larger_numbers() {
    long safe = FractionPoints.largestSafe(9_999_999, 1_000_000);
    assertThat(safe).isLessThan(MOST);
    for (long d = safe - 1; d <= safe + 2; d++) {
      check(9_999_999, 0, 1_000_000, (int) (d / 2), (int) d);
      check(9_999_999, 0, 1_000_000, (int) d - 1, (int) d);
    }
    assertThat(FractionPoints.largestSafe(2_000, 500_000)).isGreaterThan(MOST);
  }

  @Test
  void columns_score_as_single_achievements_do_and_say_the_same_words() {
    IndicatorSet set = someSet();
    var arithmetic = new SetArithmetic(set);
    var random = new Random(SEED);
    int count = 5_000;
    var indicator = new short[count];
    var first = new int[count];
    var second = new int[count];
    for (int i = 0; i < count; i++) {
      indicator[i] = (short) random.nextInt(4);
      second[i] = indicator[i] < 2 ? random.nextInt(400) : 0;
      first[i] =
          indicator[i] < 2
              ? random.nextInt(second[i] + 1)
              : random.nextInt(indicator[i] == 2 ? 3_000 : 2);
    }
    var scored = new int[count];
    arithmetic.score(indicator, first, second, 0, count, scored);

    for (int i = 0; i < count; i++) {
      Indicator of = set.indicators().get(indicator[i]);
      Achievement achievement =
          switch (of.kind()) {
            case FRACTION -> new Achievement.Fraction(first[i], second[i], 0);
            case REGISTER -> new Achievement.Register(first[i]);
            default -> new Achievement.Declared(first[i] == 1);
          };
      assertThat(Points.ofHundredths(scored[i]))
          .isEqualTo(PointsForAchievement.of(of, achievement));
      var words = new Utf8Text();
      arithmetic.working(indicator[i], first[i], second[i], words);
      assertThat(words).hasToString(PointsForAchievement.working(of, achievement));
    }
  }

  @Test
  void without_counts_there_are_no_points_and_the_working_says_so() {
    var arithmetic = new SetArithmetic(someSet());
    for (int indicator = 0; indicator < 4; indicator++) {
      assertThat(arithmetic.score(indicator, SetArithmetic.MISSING, SetArithmetic.MISSING))
          .isEqualTo(SetArithmetic.MISSING);
      var words = new Utf8Text();
      arithmetic.working(indicator, SetArithmetic.MISSING, SetArithmetic.MISSING, words);
      assertThat(words).hasToString("Nothing to calculate from was published");
    }
  }

  @ParameterizedTest
  @DisplayName("IND-3")
  @CsvSource({"0, 11, 10", "0, -2, 10", "0, 0, -1", "2, -2, 0", "3, 2, 0"})
  void counts_that_cannot_be_are_never_scored(int indicator, int first, int second) {
    var arithmetic = new SetArithmetic(someSet());

    assertThatThrownBy(() -> arithmetic.score(indicator, first, second))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cannot be");
  }

  private static IndicatorSet someSet() {
    var set =
        new IndicatorSet(
            new IndicatorSetCode("qof-2014-15"), "QOF 2014-15", new FinancialYear(2014));
    add(set, "AST002", IndicatorKind.FRACTION, "15", "45", "80");
    add(set, "AST003", IndicatorKind.FRACTION, "20", "45.5", "70");
    add(set, "AST001", IndicatorKind.REGISTER, "4", null, null);
    add(set, "PC002", IndicatorKind.DECLARED, "3", null, null);
    return set;
  }

  private static void add(
      IndicatorSet set,
      String code,
      IndicatorKind kind,
      String points,
      String lower,
      String upper) {
    set.add(
        new Indicator.Description(
            new IndicatorCode(code),
            "Clinical",
            "Asthma (AST)",
            "An indicator",
            kind,
            Points.of(points),
            lower == null ? null : Percentage.of(lower),
            upper == null ? null : Percentage.of(upper),
            true,
            "test",
            "points: yes; thresholds: n/a; uses_prevalence: yes"));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, '0'",
    "7, 0.07, 0.007, 7",
    "532, 5.32, 0.532, 532",
    "1500, 15, 1.5, '1,500'",
    "1234567, 12345.67, 1234.567, '1,234,567'",
    "100000, 1000, 100, '100,000'"
  })
  void numbers_are_written_without_needless_zeros(
      long number, String hundredths, String thousandths, String count) {
    assertThat(new Utf8Text().appendDecimal(number, 2)).hasToString(hundredths);
    assertThat(new Utf8Text().appendDecimal(number, 3)).hasToString(thousandths);
    assertThat(new Utf8Text().appendCount(number)).hasToString(count);
    assertThat(new Utf8Text().appendPlain(number)).hasToString(Long.toString(number));
  }

  @Test
  void a_long_text_makes_itself_room() {
    var text = new Utf8Text();
    for (int i = 0; i < 3_000; i++) {
      text.append(Utf8Text.bytesOf("÷")).append('x').appendCount(Long.MAX_VALUE);
    }
    assertThat(text.toString()).isEqualTo("÷x9,223,372,036,854,775,807".repeat(3_000));
    text.clear();
    assertThat(text.length()).isZero();
  }
}
