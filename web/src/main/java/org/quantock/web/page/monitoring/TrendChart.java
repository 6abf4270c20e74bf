package org.quantock.web.page.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.quantock.application.monitoring.TrendDetail.Point;
import org.quantock.application.monitoring.TrendDetail.Retained;

/**
 * Where the parts of a trend's drawing stand: periods from left to right, 0 to 100% from the bottom
 * up, in a box of {@link #WIDTH} by {@link #HEIGHT}.
 *
 * @param lines between periods that follow each other and both have a percentage
 * @param thresholds the lower and the upper one, where there are any
 */
public record TrendChart(
    String title, List<Mark> marks, List<Line> lines, List<Level> grid, List<Level> thresholds) {

  public static final int WIDTH = 640;
  public static final int HEIGHT = 270;

  private static final int LEFT = 50;
  private static final int RIGHT = 560;
  private static final int TOP = 20;
  private static final int BOTTOM = 220;

  /**
   * A period.
   *
   * @param y null where there is no percentage
   * @param text the percentage, or why there is none
   */
  public record Mark(String period, int x, Integer y, String text, boolean draft) {

    /** Where the text stands: above the point, or on the ground line without one. */
    public int textY() {
      if (y == null) {
        return BOTTOM - 8;
      }
      return y - 12 < TOP ? y + 24 : y - 12;
    }
  }

  public record Line(int x1, int y1, int x2, int y2) {}

  public record Level(int y, String text) {}

  /** None where no period has a percentage. */
  static TrendChart of(Retained retained) {
    List<Mark> marks = new ArrayList<>();
    List<Point> points = retained.points();
    for (int i = 0; i < points.size(); i++) {
      marks.add(mark(points.get(i), x(i, points.size())));
    }
    List<Line> lines = new ArrayList<>();
    for (int i = 1; i < marks.size(); i++) {
      Mark from = marks.get(i - 1);
      Mark to = marks.get(i);
      if (from.y() != null && to.y() != null) {
        lines.add(new Line(from.x(), from.y(), to.x(), to.y()));
      }
    }
    List<Level> thresholds = new ArrayList<>();
    if (retained.lower() != null) {
      thresholds.add(level(retained.lower(), "From " + plain(retained.lower()) + "%"));
    }
    if (retained.upper() != null) {
      thresholds.add(level(retained.upper(), "Full " + plain(retained.upper()) + "%"));
    }
    return new TrendChart(
        "%s in percent by period. %s. %s"
            .formatted(retained.code(), retained.direction(), retained.movement()),
        List.copyOf(marks),
        List.copyOf(lines),
        List.of(
            level(BigDecimal.ZERO, "0%"),
            level(BigDecimal.valueOf(50), "50%"),
            level(BigDecimal.valueOf(100), "100%")),
        List.copyOf(thresholds));
  }

  private static Mark mark(Point point, int x) {
    return point.percent() == null
        ? new Mark(point.period(), x, null, point.words(), point.draft())
        : new Mark(point.period(), x, y(point.percent()), point.percent() + "%", point.draft());
  }

  private static Level level(BigDecimal percent, String text) {
    return new Level(y(percent), text);
  }

  private static String plain(BigDecimal percent) {
    return percent.signum() == 0 ? "0" : percent.stripTrailingZeros().toPlainString();
  }

  private static int x(int index, int count) {
    int step = (RIGHT - LEFT) / Math.max(1, count);
    return LEFT + step / 2 + index * step;
  }

  private static int y(BigDecimal percent) {
    return BOTTOM
        - percent
            .multiply(BigDecimal.valueOf(BOTTOM - TOP))
            .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
            .intValue();
  }

  public boolean isEmpty() {
    return marks.stream().allMatch(mark -> mark.y() == null);
  }
}
