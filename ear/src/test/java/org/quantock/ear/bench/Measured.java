package org.quantock.ear.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rounds of one work: its anchor and ours, in milliseconds, and what ratio it has to reach. */
final class Measured {

  private final String work;
  private final double reach;
  private final List<Double> anchor = new ArrayList<>();
  private final List<Double> ours = new ArrayList<>();

  Measured(String work, double reach) {
    this.work = work;
    this.reach = reach;
  }

  void round(double anchorMs, double oursMs) {
    anchor.add(anchorMs);
    ours.add(oursMs);
  }

  String work() {
    return work;
  }

  double reach() {
    return reach;
  }

  double anchorMs() {
    return median(anchor);
  }

  double oursMs() {
    return median(ours);
  }

  double ratio() {
    return oursMs() / anchorMs();
  }

  boolean isReached() {
    return ratio() <= reach;
  }

  /** From the fastest to the slowest round. */
  String spread() {
    return "%s and %s".formatted(spread(anchor), spread(ours));
  }

  private static String spread(List<Double> rounds) {
    return String.format(
        Locale.UK,
        "%,.0f to %,.0f",
        rounds.stream().mapToDouble(each -> each).min().orElseThrow(),
        rounds.stream().mapToDouble(each -> each).max().orElseThrow());
  }

  private static double median(List<Double> rounds) {
    List<Double> sorted = rounds.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
