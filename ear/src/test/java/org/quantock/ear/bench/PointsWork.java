package org.quantock.ear.bench;

import java.util.Arrays;
import java.util.List;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorKind;
import org.quantock.domain.indicator.SetArithmetic;

/**
 * The points of every result on columns in memory. The anchor is the same arithmetic in a bare loop
 * on primitive arrays, which believes every count and every product. Each is done many times, for
 * one takes only milliseconds.
 */
final class PointsWork implements Work {

  static final int TIMES = 40;

  private final SetArithmetic arithmetic;
  private final short[] indicator;
  private final int[] first;
  private final int[] second;
  private final int[] points;

  private final int[] kind;
  private final long[] most;
  private final long[] lower;
  private final long[] span;

  PointsWork(NationalData data) {
    this.arithmetic = new SetArithmetic(data.set());
    this.indicator = new short[data.size()];
    this.first = new int[data.size()];
    this.second = new int[data.size()];
    this.points = new int[data.size()];
    List<Indicator> indicators = data.set().indicators();
    data.each(
        (result, i) -> {
          indicator[i] = (short) (i % indicators.size());
          first[i] = result.first();
          second[i] = result.denominator();
        });
    int count = indicators.size();
    kind = new int[count];
    most = new long[count];
    lower = new long[count];
    span = new long[count];
    for (int i = 0; i < count; i++) {
      Indicator each = indicators.get(i);
      most[i] = each.points().hundredths();
      kind[i] = each.kind() == IndicatorKind.FRACTION ? 0 : 1;
      if (kind[i] == 0) {
        lower[i] = each.lowerThreshold().orElseThrow().tenThousandths();
        span[i] = each.upperThreshold().orElseThrow().tenThousandths() - lower[i];
      } else if (each.kind() == IndicatorKind.DECLARED) {
        kind[i] = 2;
      }
    }
  }

  int results() {
    return points.length;
  }

  @Override
  public String name() {
    return "points for all results, exact (%d times)".formatted(TIMES);
  }

  @Override
  public double reach() {
    return 3;
  }

  @Override
  public void prepare() {
    Arrays.fill(points, -2);
  }

  @Override
  public void anchor() {
    for (int time = 0; time < TIMES; time++) {
      bare();
    }
  }

  private void bare() {
    for (int i = 0; i < points.length; i++) {
      int k = indicator[i];
      long n = first[i];
      if (kind[k] == 0) {
        long d = second[i];
        long above = 1_000_000 * n - lower[k] * d;
        long whole = span[k] * d;
        points[i] =
            (int)
                (above <= 0
                    ? 0
                    : above >= whole ? most[k] : (2 * most[k] * above + whole) / (2 * whole));
      } else {
        points[i] = (int) (kind[k] == 1 ? most[k] : n * most[k]);
      }
    }
  }

  @Override
  public void ours() {
    for (int time = 0; time < TIMES; time++) {
      arithmetic.score(indicator, first, second, 0, points.length, points);
    }
  }

  @Override
  public String outcome() {
    return "%,d results, checksum %d".formatted(points.length, Arrays.hashCode(points));
  }
}
