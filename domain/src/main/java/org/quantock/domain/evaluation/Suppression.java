package org.quantock.domain.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.quantock.domain.shared.Percentage;

/**
 * The one filter that every count of patients passes before it leaves for the evaluator or the
 * public (EVA-1): the rule that NHS Digital applies to counts of people below national level.
 */
public final class Suppression {

  /** What stands for 1 to 7 patients. */
  public static final String MARK = "*";

  /** The rule in words, for every page and file that shows published counts. */
  public static final String IN_WORDS =
      "* means 1 to 7 patients; 0 is shown as it is; other counts of patients are rounded to the "
          + "nearest 5, and percentages are worked out from the rounded counts. Counts of practices "
          + "and of reports are exact.";

  private static final long MOST_HIDDEN = 7;
  private static final long STEP = 5;

  private Suppression() {}

  /** EVA-1. */
  public static PublishedCount of(long patients) {
    if (patients < 0) {
      throw new IllegalArgumentException("A count of patients is not negative: " + patients);
    }
    if (patients == 0) {
      return PublishedCount.shown(0);
    }
    return patients <= MOST_HIDDEN
        ? PublishedCount.hidden()
        : PublishedCount.shown((patients + STEP / 2) / STEP * STEP);
  }

  /** EVA-2. */
  public static Optional<Percentage> percentage(PublishedCount part, PublishedCount whole) {
    if (part.value().isEmpty() || whole.value().isEmpty() || whole.value().getAsLong() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Percentage(
            BigDecimal.valueOf(part.value().getAsLong() * 100)
                .divide(BigDecimal.valueOf(whole.value().getAsLong()), 1, RoundingMode.HALF_UP)));
  }
}
