package org.quantock.domain.monitoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.shared.Percentage;

/** One retained indicator of one practice over the periods of a scheme (MON-7). */
public record Trend(Indicator indicator, List<TrendPoint> points) {

  public Trend {
    points = List.copyOf(points);
  }

  public Direction direction() {
    return Direction.of(indicator);
  }

  /** The thresholds in words; says so where there are none. */
  public String target() {
    if (indicator.scale().isPresent()) {
      return "Points: %s.".formatted(indicator.scale().get().words());
    } else if (indicator.lowerThreshold().isEmpty() || indicator.upperThreshold().isEmpty()) {
      return "This indicator has no thresholds.";
    }
    return "Points are earned above %s and in full from %s on."
        .formatted(indicator.lowerThreshold().get(), indicator.upperThreshold().get());
  }

  /** How it moved, in words. */
  public String movement() {
    List<TrendPoint> measured =
        points.stream().filter(point -> point.achievement().isPresent()).toList();
    if (measured.isEmpty()) {
      return "There are no figures to compare yet.";
    }
    TrendPoint last = measured.get(measured.size() - 1);
    if (measured.size() == 1) {
      return "There are figures of one period only: %s in %s.".formatted(text(last), name(last));
    }
    TrendPoint first = measured.get(0);
    BigDecimal change = value(last).subtract(value(first));
    String what =
        switch (change.signum()) {
          case 1 -> "Up by %s points".formatted(plain(change));
          case -1 -> "Down by %s points".formatted(plain(change.negate()));
          default -> "No change";
        };
    return "%s: from %s in %s to %s in %s."
        .formatted(what, text(first), name(first), text(last), name(last));
  }

  private static BigDecimal value(TrendPoint point) {
    return point.achievement().map(Percentage::value).orElseThrow();
  }

  private static String text(TrendPoint point) {
    return "%.1f%%".formatted(value(point));
  }

  private static String plain(BigDecimal points) {
    return String.format(Locale.UK, "%.1f", points);
  }

  private static String name(TrendPoint point) {
    String name = point.period().shortName();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
