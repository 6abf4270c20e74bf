package org.quantock.ear.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.ObjIntConsumer;
import org.quantock.application.indicator.ReferenceTable;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.SetArithmetic;
import org.quantock.domain.shared.Points;
import org.quantock.persistence.indicator.JpaIndicatorSets;

/**
 * Made-up results of a country: 8,000 practices and the 81 indicators of QOF 2014-15, the same in
 * every run. Lists are between 1,000 and 20,000 patients, registers a share of them, achievement
 * around the thresholds, a hundredth of the denominators 0.
 */
final class NationalData {

  static final int PRACTICES = Integer.getInteger("bench.practices", 8_000);

  private static final long SEED = 20150331;

  private final IndicatorSet set = ReferenceTable.QOF_2014_15.read();

  private final SetArithmetic arithmetic = new SetArithmetic(set);

  /**
   * One result; figures are -1 where there is none.
   *
   * @param points as published, in hundredths
   */
  record Result(
      String practice,
      Indicator indicator,
      int register,
      int numerator,
      int denominator,
      int exceptions,
      int points) {

    /** The first of the two counts that points are computed from. */
    int first() {
      return switch (indicator.kind()) {
        case FRACTION -> numerator;
        case REGISTER -> register;
        default -> Math.min(points, 1);
      };
    }
  }

  IndicatorSet set() {
    return set;
  }

  int size() {
    return PRACTICES * set.indicators().size();
  }

  static String practice(int number) {
    return String.format(Locale.ROOT, "Z%05d", 10_000 + number);
  }

  /** Every result, practice by practice in the order of the framework, with its position. */
  void each(ObjIntConsumer<Result> to) {
    List<Indicator> indicators = set.indicators();
    int position = 0;
    for (int number = 0; number < PRACTICES; number++) {
      var random = new SplittableRandom(SEED + number);
      int list = random.nextInt(1_000, 20_000);
      String practice = practice(number);
      for (int i = 0; i < indicators.size(); i++) {
        to.accept(result(practice, indicators.get(i), i, list, random), position++);
      }
    }
  }

  private Result result(
      String practice, Indicator indicator, int place, int list, SplittableRandom random) {
    return switch (indicator.kind()) {
      case REGISTER -> {
        int register = random.nextInt(list / 6);
        yield new Result(
            practice, indicator, register, -1, -1, -1, arithmetic.score(place, register, -1));
      }
      case FRACTION -> {
        int denominator = random.nextInt(100) == 0 ? 0 : random.nextInt(1, list / 10);
        int numerator = (int) Math.round(denominator * random.nextDouble(0.3, 1.0));
        yield new Result(
            practice,
            indicator,
            -1,
            numerator,
            denominator,
            random.nextInt(50),
            arithmetic.score(place, numerator, denominator));
      }
      default -> {
        int achieved = random.nextInt(20) == 0 ? 0 : 1;
        yield new Result(
            practice, indicator, -1, -1, -1, -1, arithmetic.score(place, achieved, -1));
      }
    };
  }

  /** Writes them as a file, one result a line. */
  void write(Path file, String lineEnd) throws IOException {
    try (var out = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
      out.write(
          "PRACTICE_CODE,INDICATOR_CODE,REGISTER,NUMERATOR,DENOMINATOR,EXCEPTIONS,ACHIEVED_POINTS"
              + lineEnd);
      var line = new StringBuilder();
      each(
          (result, position) -> {
            line.setLength(0);
            line.append(result.practice()).append(',').append(result.indicator().code());
            count(line, result.register());
            count(line, result.numerator());
            count(line, result.denominator());
            count(line, result.exceptions());
            line.append(',').append(Points.ofHundredths(result.points())).append(lineEnd);
            try {
              out.append(line);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }

  private static void count(StringBuilder line, int count) {
    line.append(',');
    if (count >= 0) {
      line.append(count);
    }
  }

  /** Puts the set and the practices on record, without results. */
  void store(BenchDatabase database) {
    database.inTransaction(em -> new JpaIndicatorSets(em).add(set));
    database.execute(
        """
        insert into practice (code, name, contract_type, locality, made_up, dormant, version)
        select 'Z' || (10000 + n), 'Made-up practice ' || n, 'GMS', '', true, false, 0
        from generate_series(0, %d) n
        """
            .formatted(PRACTICES - 1));
    database.execute("vacuum analyze");
  }
}
