package org.quantock.ear.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quantock.domain.organisation.PracticeCode;

/** Prints the table of docs/performance.md and writes it to target/bench.csv. */
@Tag("bench")
class NationalBenchIT {

  private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
  private static final double RESULTS_A_SECOND = 20e6;
  private static final int HEAP = 512;

  /** Whether rows that miss their reach are only reported. */
  private static final boolean LENIENT =
      System.getProperty("bench.lenient") != null
          && !System.getProperty("bench.lenient").equals("false");

  @Test
  void every_work_reaches_what_it_should() throws Exception {
    var data = new NationalData();
    List<Measured> table = new ArrayList<>();
    Map<String, Long> peaks = new LinkedHashMap<>();
    Path target = Files.createDirectories(Path.of(System.getProperty("quantock.target")));
    var file = new ResultFile(target.resolve("bench-results.csv"), data.size());
    data.write(file.path(), "\n");
    var again = new ResultFile(target.resolve("bench-results-again.csv"), data.size());
    data.write(again.path(), "\r\n");
    List<PracticeCode> practices =
        IntStream.range(0, NationalData.PRACTICES)
            .mapToObj(number -> new PracticeCode(NationalData.practice(number)))
            .toList();
    var points = new PointsWork(data);
    try {
      try (var database = new BenchDatabase()) {
        data.store(database);
        List<Work> works =
            List.of(
                points,
                new ParseWork(file, data.set(), practices),
                new ImportWork(database, file),
                new ReimportWork(database, file, "re-import the unchanged file"),
                new ReimportWork(database, again, "re-import the same figures from another file"),
                new CalculationWork(database));
        for (Work work : works) {
          measure(work, table, peaks);
        }
      }
      try (var database = new BenchDatabase()) {
        measure(new PaymentRunWork(database), table, peaks);
      }
      var memory = new Measured("peak heap of all of these, in MB", 1);
      memory.round(HEAP, Collections.max(peaks.values()));
      table.add(memory);
    } finally {
      // What was measured before a work failed is not lost with it.
      write(table);
    }
    double perSecond = points.results() * (double) PointsWork.TIMES / table.get(0).oursMs() * 1000;
    print(table, peaks, perSecond);

    List<String> missed = new ArrayList<>();
    for (Measured row : table) {
      if (!row.isReached()) {
        missed.add("%s: %.2f × instead of %.1f ×".formatted(row.work(), row.ratio(), row.reach()));
      }
    }
    if (perSecond < RESULTS_A_SECOND) {
      missed.add("points: %,.0f results a second".formatted(perSecond));
    }
    if (!LENIENT) {
      assertThat(missed).as("what was not reached").isEmpty();
    }
  }

  private static void measure(Work work, List<Measured> table, Map<String, Long> peaks)
      throws Exception {
    var heap = new Heap();
    heap.forget();
    table.add(measure(work));
    peaks.put(work.name(), heap.peakMegabytes());
  }

  /** Anchor and ours in turn, one round before the counted ones to warm up. */
  private static Measured measure(Work work) throws Exception {
    var measured = new Measured(work.name(), work.reach());
    for (int round = 0; round <= ROUNDS; round++) {
      work.prepare();
      work.prepareAnchor();
      double anchor = timed(work::anchor);
      String expected = work.outcome();
      work.prepare();
      double ours = timed(work::ours);
      assertThat(work.outcome()).as(work.name()).isEqualTo(expected);
      System.out.printf(
          Locale.UK,
          "%s, round %d: %,.1f ms and %,.1f ms; %s%n",
          work.name(),
          round,
          anchor,
          ours,
          expected);
      if (round > 0) {
        measured.round(anchor, ours);
      }
    }
    return measured;
  }

  /** Something that may fail. */
  private interface Doing {
    void run() throws Exception;
  }

  private static double timed(Doing doing) throws Exception {
    System.gc();
    long start = System.nanoTime();
    doing.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private static void print(List<Measured> table, Map<String, Long> peaks, double perSecond) {
    var text = new StringBuilder("\n");
    text.append(
        String.format(
            "%-52s %12s %12s %8s %8s%n", "work", "anchor, ms", "ours, ms", "ratio", "reach"));
    for (Measured row : table) {
      text.append(
          String.format(
              Locale.UK,
              "%-52s %,12.1f %,12.1f %8.2f %8.1f  %s%n",
              row.work(),
              row.anchorMs(),
              row.oursMs(),
              row.ratio(),
              row.reach(),
              row.isReached() ? "reached" : "MISSED"));
    }
    text.append(String.format(Locale.UK, "%nPoints: %,.0f results a second.%n", perSecond));
    for (Measured row : table) {
      text.append("%s: rounds took %s%n".formatted(row.work(), row.spread()));
    }
    peaks.forEach(
        (work, peak) ->
            text.append(String.format(Locale.UK, "%s: peak heap %,d MB%n", work, peak)));
    System.out.println(text);
  }

  private static void write(List<Measured> table) throws IOException {
    var csv = new StringBuilder("work,anchor_ms,ours_ms,ratio,reach\n");
    for (Measured row : table) {
      csv.append(
          String.format(
              Locale.ROOT,
              "\"%s\",%.1f,%.1f,%.3f,%.1f%n",
              row.work(),
              row.anchorMs(),
              row.oursMs(),
              row.ratio(),
              row.reach()));
    }
    Files.writeString(Path.of(System.getProperty("quantock.target"), "bench.csv"), csv);
  }
}
