package org.quantock.web.page.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.Comparison;
import org.quantock.domain.payment.Working;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.Money;

class ChoiceChartTest {

  @Test
  void the_longest_bar_is_the_highest_amount_and_the_words_say_which_choice_comes_to_more() {
    ChoiceChart chart =
        ChoiceChart.of(
            comparison(estimate("50.00", "80.00", "100.00"), estimate("0.00", "90.00", "100.00")));

    assertThat(chart.bars()).hasSize(6);
    assertThat(chart.bars().get(2).width()).isEqualTo(420);
    assertThat(chart.bars().get(0).width()).isEqualTo(210);
    assertThat(chart.bars().get(3).width()).isZero();
    assertThat(chart.bars()).extracting(ChoiceChart.Bar::text).contains("£80.00", "£0.00");
    assertThat(chart.title())
        .isEqualTo(
            "Likely, joining comes to £10.00 more. High, both come to the same. Low, staying comes to £50.00 more.");
  }

  @Test
  void what_is_not_known_is_not_drawn_and_not_compared() {
    ChoiceChart chart =
        ChoiceChart.of(
            comparison(
                new Comparison.Estimate("Part", Optional.empty(), "No points are on record."),
                estimate("0.00", "90.00", "100.00")));

    assertThat(chart.bars()).hasSize(3);
    assertThat(chart.bars()).allMatch(bar -> bar.series() == 2);
    assertThat(chart.title()).contains("cannot be compared");
  }

  private static Comparison comparison(Comparison.Estimate stay, Comparison.Estimate join) {
    return new Comparison(
        new SchemeCode("example-2014-15"),
        "Example scheme",
        new PracticeCode("Z99001"),
        LocalDate.of(2014, 4, 1),
        new Comparison.Side("Stay", List.of(stay)),
        new Comparison.Side("Join", List.of(join)),
        List.of(),
        List.of(),
        List.of());
  }

  private static Comparison.Estimate estimate(String low, String likely, String high) {
    return new Comparison.Estimate(
        "Part",
        Optional.of(new Comparison.Cases(working(low), working(likely), working(high))),
        "");
  }

  private static Working working(String result) {
    return new Working("Rule", List.of(), List.of(), "Rounding", Money.of(result));
  }
}
