package org.quantock.ear.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quantock.ear.story.LifeCycleStory.signedIn;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/**
 * A national figure is corrected after all practices were calculated with it: the new calculation
 * is prepared by itself, shown beside the old one, and counts when another person accepts it.
 */
public class CorrectionStory implements Story {

  private static final String RESULTS =
      """
      PRACTICE_CODE,INDICATOR_CODE,MEASURE,VALUE
      Z99001,AST001,REGISTER,600
      Z99001,AST001,ACHIEVED_POINTS,4
      Z99001,AST002,NUMERATOR,80
      Z99001,AST002,DENOMINATOR,100
      Z99001,AST002,EXCEPTIONS,3
      Z99001,AST002,ACHIEVED_POINTS,15
      """;

  @Override
  public void play(Visitor.Factory visitors) {
    bringIn(visitors);
    calculate(visitors);
    correct(visitors);
    accept(visitors);
  }

  private static void bringIn(Visitor.Factory visitors) {
    try (Visitor administrator = signedIn(visitors, "scheme")) {
      administrator.open("/import");
      administrator.choose("Published QOF results");
      administrator.select("Which indicator set is it about?", "QOF 2014-15");
      administrator.upload("The file", "results.csv", RESULTS.getBytes(StandardCharsets.UTF_8));
      administrator.press("Upload and check");
      assertThat(administrator.text()).contains("results.csv");
      administrator.press("Import these");
    }
  }

  private static void calculate(Visitor.Factory visitors) {
    try (Visitor finance = signedIn(visitors, "finance")) {
      finance.open("/achievement-calculations");
      finance.press("Calculate all practices");
      until(finance, "/achievement-calculation?number=1", "Calculated");
      assertThat(finance.text()).contains("Yes, for this indicator set");
    }
  }

  private static void correct(Visitor.Factory visitors) {
    try (Visitor finance = signedIn(visitors, "finance")) {
      finance.open("/reference-values?year=2014");
      finance.follow("New version of National average list");
      finance.fill("Figure", "seven thousand");
      finance.press("Record this version");
      assertThat(finance.errors()).isNotEmpty();
      finance.fill("Figure", "7,100");
      finance.fill("Where is it published?", "Made up for the demonstration");
      finance.fill("Why is this version recorded?", "The figure before was counted too low.");
      finance.press("Record this version");
      calculateAgain(finance);
    }
  }

  private static void calculateAgain(Visitor finance) {
    finance.open("/recalculations");
    assertThat(finance.text()).contains("To be calculated again", "from 7,087 to 7,100");
    finance.press("Calculate again QOF 2014-15");
    until(finance, "/achievement-calculation?number=2", "Calculated");
    finance.open("/recalculations");
    finance.follow("Compare 1 and 2");
    assertThat(finance.text()).contains("another person has to accept");
  }

  private static void accept(Visitor.Factory visitors) {
    try (Visitor finance = signedIn(visitors, "finance2")) {
      finance.open("/achievement-comparison?old=1&new=2");
      assertThat(finance.text()).contains("Z99001", "National average list");
      finance.press("Accept calculation 2");
      assertThat(finance.errors()).isEmpty();
      finance.open("/achievement-calculation?number=2");
      assertThat(finance.text()).contains("Yes, for this indicator set");
      finance.open("/achievement-calculation?number=1");
      assertThat(finance.text()).contains("No, a newer one does");
    }
  }

  /** A calculation goes on by itself; the page is opened until it says so. */
  private static void until(Visitor visitor, String path, String text) {
    Instant end = Instant.now().plusSeconds(60);
    visitor.open(path);
    while (!visitor.shows(text) && Instant.now().isBefore(end)) {
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
      visitor.open(path);
    }
    assertThat(visitor.text()).contains(text);
  }
}
