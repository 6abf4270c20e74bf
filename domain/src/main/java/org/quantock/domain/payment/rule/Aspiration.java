package org.quantock.domain.payment.rule;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.payment.Working;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Percentage;

/**
 * Advances on the pay of a year (PAY-23): a share of last year's unadjusted achievement payment,
 * uprated by the value of a point where that is known for both years, in twelve monthly parts that
 * add up to it exactly.
 *
 * <p>Source: "the 70% method" in the table of contents of the Statement of Financial Entitlements;
 * 60% in 2006/07 (BMA, "Focus on QOF payments", February 2007). That it is paid in twelfths is
 * general knowledge.
 */
public final class Aspiration {

  public static final String TITLE = "Aspiration payments";

  /** The share that later Statements of Financial Entitlements use. */
  public static final Percentage SOURCED_SHARE = Percentage.of("70");

  private static final int MONTHS = 12;

  private final Pay year;

  private Aspiration(Pay year) {
    this.year = year;
  }

  /**
   * @param lastYear the unadjusted achievement payment of the year before
   */
  public static Aspiration of(Fact lastYear, Percentage share) {
    return of(lastYear, share, Optional.empty());
  }

  /**
   * @param lastYear the unadjusted achievement payment of the year before
   * @param uprating by what it is raised; empty where it is not
   */
  public static Aspiration of(Fact lastYear, Percentage share, Optional<Uprating> uprating) {
    Pay pay = Pay.of(lastYear, "Achievement payment of last year: " + lastYear.shown());
    if (uprating.isPresent()) {
      Uprating by = uprating.get();
      Exact raised = pay.amount().times(by.now().exact()).dividedBy(by.before().exact());
      pay =
          pay.then(
              raised,
              List.of(by.before(), by.now()),
              "Uprated by the value of a point: %s × %s ÷ %s = %s"
                  .formatted(
                      lastYear.shown(), by.now().shown(), by.before().shown(), raised.pounds()));
    }
    Exact advance = Exact.of(share).times(pay.amount());
    return new Aspiration(
        pay.then(
            advance,
            List.of(),
            "%s: %s of %s = %s".formatted(TITLE, share, pay.amount().pounds(), advance.pounds())));
  }

  /** The values of a point of last year and this year. */
  public record Uprating(Fact before, Fact now) {}

  /** What is advanced in the whole of the year. */
  public Money year() {
    return year.rounded();
  }

  /** The twelve monthly parts, April to March; they add up to the year exactly. */
  public List<Money> months() {
    return year().allocate(Collections.nCopies(MONTHS, BigDecimal.ONE));
  }

  public Working working() {
    return year.working(
        "A share of last year's achievement payment is advanced in monthly twelfths and set off at "
            + "the end of the year.");
  }

  public Pay pay() {
    return year;
  }
}
