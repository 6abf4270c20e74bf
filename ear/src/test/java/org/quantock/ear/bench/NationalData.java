package org.quantock.ear.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.ObjIntConsumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.quantock.application.indicator.ReferenceTable;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorSet;
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

  /** One result; figures are -1 where there is none. */
  record Result(
      String practice,
      Indicator indicator,
      int register,
      int numerator,
      int denominator,
      int exceptions,
      boolean achieved) {}

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
      for (Indicator indicator : indicators) {
        to.accept(result(practice, indicator, list, random), position++);
      }
    }
  }

  private static Result result(
      String practice, Indicator indicator, int list, SplittableRandom random) {
    return switch (indicator.kind()) {
      case REGISTER ->
          new Result(practice, indicator, random.nextInt(list / 6), -1, -1, -1, true);
      case FRACTION -> {
        int denominator = random.nextInt(100) == 0 ? 0 : random.nextInt(1, list / 10);
        int numerator = (int) Math.round(denominator * random.nextDouble(0.3, 1.0));
        yield new Result(
            practice, indicator, -1, numerator, denominator, random.nextInt(50), true);
      }
      default -> new Result(practice, indicator, -1, -1, -1, -1, random.nextInt(20) != 0);
    };
  }

  /** Puts the set, the practices and, as published, their results on record. */
  void store(BenchDatabase database) throws SQLException, IOException {
    database.inTransaction(em -> new JpaIndicatorSets(em).add(set));
    database.execute(
        """
        insert into practice (code, name, contract_type, locality, made_up, dormant, version)
        select 'Z' || (10000 + n), 'Made-up practice ' || n, 'GMS', '', true, false, 0
        from generate_series(0, %d) n
        """
            .formatted(PRACTICES - 1));
    try (Connection connection = database.source().getConnection()) {
      CopyIn copy =
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn(
                  """
                  copy published_result (indicator_set, practice, indicator, register, numerator,
                    denominator, exceptions, points, source) from stdin with (null '')
                  """);
      var rows = new StringBuilder();
      each(
          (result, position) -> {
            rows.append(set.code()).append('\t').append(result.practice()).append('\t');
            rows.append(result.indicator().code()).append('\t');
            count(rows, result.register());
            count(rows, result.numerator());
            count(rows, result.denominator());
            count(rows, result.exceptions());
            rows.append(result.achieved() ? result.indicator().points() : "0");
            rows.append("\tgenerated\n");
            if (rows.length() > 60_000) {
              send(copy, rows);
            }
          });
      send(copy, rows);
      copy.endCopy();
    }
    database.execute("vacuum analyze");
  }

  private static void count(StringBuilder rows, int count) {
    if (count >= 0) {
      rows.append(count);
    }
    rows.append('\t');
  }

  private static void send(CopyIn copy, StringBuilder rows) {
    try {
      byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
      copy.writeToCopy(bytes, 0, bytes.length);
      rows.setLength(0);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
