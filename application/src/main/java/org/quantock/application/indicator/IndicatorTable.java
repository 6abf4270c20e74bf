package org.quantock.application.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quantock.application.organisation.CsvFile;
import org.quantock.application.organisation.CsvLine;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.shared.InvalidInput;

/**
 * A table of indicators in the layout of docs/formats.md, read whole (IND-20).
 *
 * @param indicators in the order of the table; only those whose lines are right
 * @param problems in the order of the table
 */
public record IndicatorTable(List<Indicator.Description> indicators, List<TableProblem> problems) {

  /** Many times the largest framework so far. */
  private static final int MOST = 1_000;

  private static final List<String> COLUMNS =
      List.of(
          "indicator_code",
          "domain",
          "group",
          "short_description",
          "kind",
          "points",
          "lower_threshold",
          "upper_threshold",
          "uses_prevalence",
          "source",
          "verified");

  public IndicatorTable {
    indicators = List.copyOf(indicators);
    problems = List.copyOf(problems);
  }

  /** Refuses what is no such table at all; what is wrong in a line is among the problems. */
  public static IndicatorTable read(String fileName, byte[] content) {
    List<Indicator.Description> indicators = new ArrayList<>();
    List<TableProblem> problems = new ArrayList<>();
    Map<IndicatorCode, Integer> seen = new HashMap<>();
    int[] lines = {0};
    new CsvFile(fileName, content == null ? new byte[0] : content)
        .named(
            COLUMNS,
            line -> {
              if (++lines[0] > MOST) {
                throw new InvalidInput(
                    "file",
                    "A set has at most %,d indicators; this file has more.".formatted(MOST));
              }
              var read = new IndicatorLine(line);
              Indicator.Description indicator = read.description();
              if (indicator != null) {
                indicators.add(indicator);
              }
              problems.addAll(read.problems());
              twice(line, read.code(), seen, problems);
            });
    if (lines[0] == 0) {
      throw new InvalidInput("file", "The table has no line after its first; add an indicator.");
    }
    return new IndicatorTable(indicators, problems);
  }

  private static void twice(
      CsvLine line,
      IndicatorCode code,
      Map<IndicatorCode, Integer> seen,
      List<TableProblem> problems) {
    if (code == null) {
      return;
    }
    Integer before = seen.putIfAbsent(code, line.number());
    if (before != null) {
      problems.add(
          new TableProblem(
              line.number(),
              "indicator_code",
              code.value(),
              "An indicator comes once; %s is in line %d already.".formatted(code, before)));
    }
  }
}
