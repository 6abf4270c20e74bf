package org.quantock.domain.reporting;

import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.shared.Problems;

/**
 * The figures of one indicator as they were typed.
 *
 * @param status missing or given where the person chose nothing; what is typed decides
 */
public record FigureEntry(
    IndicatorCode indicator,
    ValueStatus status,
    String numerator,
    String denominator,
    String exceptions,
    String reason) {

  public FigureEntry {
    numerator = Wording.tidy(numerator);
    denominator = Wording.tidy(denominator);
    exceptions = Wording.tidy(exceptions);
    reason = Wording.tidy(reason);
    boolean typed = !(numerator + denominator + exceptions).isEmpty();
    if (status == null || status == ValueStatus.MISSING || status == ValueStatus.GIVEN) {
      status = typed ? ValueStatus.GIVEN : ValueStatus.MISSING;
    }
  }

  public static FigureEntry of(String indicator, int numerator, int denominator, int exceptions) {
    return new FigureEntry(
        new IndicatorCode(indicator),
        ValueStatus.GIVEN,
        Integer.toString(numerator),
        Integer.toString(denominator),
        Integer.toString(exceptions),
        "");
  }

  /** Reads the numbers, noting what no report may hold, finished or not (REP-6). */
  Figures read(Problems problems) {
    String field = "figure-" + indicator;
    if (status != ValueStatus.GIVEN) {
      problems.require(
          (numerator + denominator + exceptions).isEmpty(),
          field + "-numerator",
          "You gave figures for %s and also chose “%s”: keep one of the two."
              .formatted(indicator, status.title().toLowerCase(java.util.Locale.ROOT)));
    }
    Integer above =
        WholeNumber.read(
            numerator, "The numerator of " + indicator, field + "-numerator", problems);
    Integer below =
        WholeNumber.read(
            denominator, "The denominator of " + indicator, field + "-denominator", problems);
    Integer except =
        WholeNumber.read(
            exceptions,
            "The number of exceptions of " + indicator,
            field + "-exceptions",
            problems);
    if (above != null && below != null) {
      problems.require(
          above <= below,
          field + "-numerator",
          "The numerator of %s (%,d) must not be above its denominator (%,d), which counts the patients less exceptions."
              .formatted(indicator, above, below));
    }
    problems.optionalText(field + "-reason", "the reason", reason, 1000);
    return new Figures(indicator, status, above, below, except, reason);
  }
}
