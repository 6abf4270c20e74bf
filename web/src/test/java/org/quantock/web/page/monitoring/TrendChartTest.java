package org.quantock.web.page.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quantock.application.monitoring.TrendDetail.Point;
import org.quantock.application.monitoring.TrendDetail.Retained;

class TrendChartTest {

  private static Point measured(String period, String percent) {
    return new Point(period, 1, 2, 3, new BigDecimal(percent), "", false);
  }

  private static Point missing(String period) {
    return new Point(period, null, null, null, null, "No report", false);
  }

  private static TrendChart chart(Point... points) {
    return TrendChart.of(
        new Retained(
            "DM003",
            "Diabetes",
            "Something",
            true,
            "Higher is better",
            "",
            "",
            new BigDecimal("38.0000"),
            new BigDecimal("78.0000"),
            "Up.",
            List.of(points)));
  }

  @Test
  void more_is_higher_and_later_is_further_right() {
    TrendChart chart = chart(measured("Quarter 1", "0.0"), measured("Quarter 2", "100.0"));

    assertThat(chart.marks()).extracting(TrendChart.Mark::y).containsExactly(220, 20);
    assertThat(chart.marks()).extracting(TrendChart.Mark::x).isSorted();
    assertThat(chart.marks()).extracting(TrendChart.Mark::text).containsExactly("0.0%", "100.0%");
    assertThat(chart.thresholds())
        .extracting(TrendChart.Level::text)
        .containsExactly("From 38%", "Full 78%");
  }

  @Test
  void a_gap_breaks_the_line_and_says_why() {
    TrendChart chart =
        chart(
            measured("Quarter 1", "50.0"),
            measured("Quarter 2", "55.0"),
            missing("Quarter 3"),
            measured("Quarter 4", "60.0"));

    assertThat(chart.lines()).hasSize(1);
    assertThat(chart.marks().get(2).text()).isEqualTo("No report");
    assertThat(chart.isEmpty()).isFalse();
    assertThat(chart(missing("Quarter 1")).isEmpty()).isTrue();
  }

  @Test
  void every_text_stays_inside_the_drawing() {
    TrendChart chart = chart(measured("Quarter 1", "99.0"), missing("Quarter 2"));

    assertThat(chart.marks())
        .extracting(TrendChart.Mark::textY)
        .allMatch(y -> y > 0 && y < TrendChart.HEIGHT);
  }
}
