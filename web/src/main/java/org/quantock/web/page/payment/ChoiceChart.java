package org.quantock.web.page.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.quantock.domain.payment.Comparison;
import org.quantock.domain.shared.Money;

/**
 * Where the bars of a comparison stand: one for low, likely and high of each choice, from the left,
 * in a box of 640 by 250.
 *
 * @param title what the chart says, in words
 */
public record ChoiceChart(String title, List<Bar> bars, List<Label> labels) {

  private static final int LEFT = 90;
  private static final int WIDEST = 420;
  private static final int HEIGHT = 22;
  private static final int STEP = 30;

  /**
   * @param series 1 for staying, 2 for joining
   * @param text the amount
   */
  public record Bar(int series, String name, int y, int width, String text) {

    public int textX() {
      return LEFT + width + 8;
    }

    public int textY() {
      return y + 16;
    }
  }

  public record Label(String text, int y) {}

  public static ChoiceChart of(Comparison comparison) {
    List<Bar> bars = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    Money most = most(comparison);
    int y = 24;
    int series = 1;
    for (Comparison.Side side : List.of(comparison.stay(), comparison.join())) {
      if (side.isKnown()) {
        labels.add(new Label(side.title(), y - 6));
        bars.add(bar(series, "Low", y, side.low(), most));
        bars.add(bar(series, "Likely", y + STEP, side.likely(), most));
        bars.add(bar(series, "High", y + 2 * STEP, side.high(), most));
        y += 4 * STEP;
      }
      series++;
    }
    return new ChoiceChart(words(comparison), List.copyOf(bars), List.copyOf(labels));
  }

  private static Money most(Comparison comparison) {
    Money stay = comparison.stay().high();
    Money join = comparison.join().high();
    return stay.compareTo(join) > 0 ? stay : join;
  }

  private static Bar bar(int series, String name, int y, Money amount, Money most) {
    int width =
        most.isZero()
            ? 0
            : amount
                .amount()
                .multiply(BigDecimal.valueOf(WIDEST))
                .divide(most.amount(), 0, RoundingMode.HALF_UP)
                .intValue();
    return new Bar(series, name, y, width, amount.toString());
  }

  /** Which choice comes to more, in words. */
  static String words(Comparison comparison) {
    if (!comparison.stay().isWhole() || !comparison.join().isWhole()) {
      return "Not every number is known, so the two cannot be compared as a whole.";
    }
    return "Likely, %s. High, %s. Low, %s."
        .formatted(
            difference(comparison.stay().likely(), comparison.join().likely()),
            difference(comparison.stay().high(), comparison.join().high()),
            difference(comparison.stay().low(), comparison.join().low()));
  }

  private static String difference(Money stay, Money join) {
    int order = join.compareTo(stay);
    if (order == 0) {
      return "both come to the same";
    }
    return order > 0
        ? "joining comes to %s more".formatted(join.minus(stay))
        : "staying comes to %s more".formatted(stay.minus(join));
  }

  public boolean isEmpty() {
    return bars.isEmpty();
  }

  public int getBarHeight() {
    return HEIGHT;
  }
}
