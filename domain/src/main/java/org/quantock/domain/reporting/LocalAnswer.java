package org.quantock.domain.reporting;

import java.time.LocalDate;
import java.util.Objects;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.IndicatorKind;
import org.quantock.domain.shared.Problems;
import org.quantock.domain.shared.Quantity;

/**
 * What was typed about an indicator of a local kind (REP-16). Only the parts of its kind are read.
 *
 * @param measured the number of a numeric indicator, as it was typed
 * @param reached whether a milestone is reached; null where nothing was chosen
 * @param reachedOn the day on which it was reached
 * @param narrative the text of a narrative
 */
public record LocalAnswer(
    IndicatorKind kind, String measured, Boolean reached, LocalDate reachedOn, String narrative) {

  /** As much as a page of text. */
  static final int LONGEST = 4_000;

  public LocalAnswer {
    Objects.requireNonNull(kind);
    measured = Wording.tidy(measured);
    narrative = Wording.tidy(narrative);
  }

  public static LocalAnswer number(String measured) {
    return new LocalAnswer(IndicatorKind.NUMERIC, measured, null, null, "");
  }

  public static LocalAnswer reachedOn(LocalDate day) {
    return new LocalAnswer(IndicatorKind.MILESTONE, "", true, day, "");
  }

  public static LocalAnswer notReached() {
    return new LocalAnswer(IndicatorKind.MILESTONE, "", false, null, "");
  }

  public static LocalAnswer narrative(String text) {
    return new LocalAnswer(IndicatorKind.NARRATIVE, "", null, null, text);
  }

  static LocalAnswer nothing(IndicatorKind kind) {
    return new LocalAnswer(kind, "", null, null, "");
  }

  /** Whether there is anything in the part of its kind. */
  boolean isGiven() {
    return switch (kind) {
      case NUMERIC -> !measured.isEmpty();
      case MILESTONE -> reached != null || reachedOn != null;
      case NARRATIVE -> !narrative.isEmpty();
      case REGISTER, FRACTION, DECLARED -> false;
    };
  }

  /**
   * Reads it, noting what no report may hold, finished or not.
   *
   * @param last the last day of the period
   */
  Figures read(
      IndicatorCode indicator,
      ValueStatus status,
      String reason,
      LocalDate last,
      Problems problems) {
    String field = "figure-" + indicator;
    return switch (kind) {
      case NUMERIC ->
          Figures.local(indicator, status, kind, number(indicator, problems), null, null, reason);
      case MILESTONE -> {
        day(indicator, last, problems);
        LocalDate day = Boolean.TRUE.equals(reached) ? reachedOn : null;
        yield Figures.local(indicator, status, kind, null, day, null, reason);
      }
      case NARRATIVE -> {
        problems.optionalText(field + "-narrative", "the narrative", narrative, LONGEST);
        String text = narrative.isEmpty() ? null : narrative;
        yield Figures.local(indicator, status, kind, null, null, text, reason);
      }
      case REGISTER, FRACTION, DECLARED ->
          throw new IllegalArgumentException(kind + " is not a local kind");
    };
  }

  private Quantity number(IndicatorCode indicator, Problems problems) {
    if (measured.isEmpty()) {
      return null;
    }
    String plain =
        measured.matches("-?[0-9]{1,3}(,[0-9]{3})+([.].*)?") ? measured.replace(",", "") : measured;
    boolean wellFormed =
        problems.require(
            plain.matches("-?[0-9]{1,9}([.][0-9]{1,4})?"),
            "figure-" + indicator + "-measured",
            "%s must be a number with at most four decimals, for example 7.5; this is “%s”."
                .formatted(
                    indicator,
                    measured.length() > 20 ? measured.substring(0, 20) + "…" : measured));
    return wellFormed ? Quantity.of(plain) : null;
  }

  private void day(IndicatorCode indicator, LocalDate last, Problems problems) {
    String field = "figure-" + indicator;
    if (Boolean.TRUE.equals(reached)) {
      if (problems.require(
          reachedOn != null,
          field + "-reachedOn",
          "Enter the day on which %s was reached.".formatted(indicator))) {
        problems.require(
            !reachedOn.isAfter(last),
            field + "-reachedOn",
            "%s is reported when it is reached: enter a day no later than the end of the period."
                .formatted(indicator));
      }
    } else {
      problems.require(
          reachedOn == null,
          field + "-reached",
          "You gave a day for %s: say that it was reached, or leave the day empty."
              .formatted(indicator));
    }
  }
}
