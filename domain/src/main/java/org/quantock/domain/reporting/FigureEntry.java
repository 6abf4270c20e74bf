package org.quantock.domain.reporting;

import java.time.LocalDate;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.shared.Problems;

/**
 * The figures of one indicator as they were typed.
 *
 * @param status missing or given where the person chose nothing; what is typed decides
 * @param local what was typed about an indicator of a local kind; null for the national ones
 */
public record FigureEntry(
    IndicatorCode indicator,
    ValueStatus status,
    String numerator,
    String denominator,
    String exceptions,
    String reason,
    LocalAnswer local) {

  /** Of an indicator that is counted. */
  public FigureEntry(
      IndicatorCode indicator,
      ValueStatus status,
      String numerator,
      String denominator,
      String exceptions,
      String reason) {
    this(indicator, status, numerator, denominator, exceptions, reason, null);
  }

  /** Of an indicator of a local kind. */
  public FigureEntry(
      IndicatorCode indicator, ValueStatus status, LocalAnswer local, String reason) {
    this(indicator, status, "", "", "", reason, local);
  }

  public FigureEntry {
    numerator = Wording.tidy(numerator);
    denominator = Wording.tidy(denominator);
    exceptions = Wording.tidy(exceptions);
    reason = Wording.tidy(reason);
    boolean typed =
        local == null ? !(numerator + denominator + exceptions).isEmpty() : local.isGiven();
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

  /**
   * Reads it, noting what no report may hold, finished or not (REP-6, REP-16).
   *
   * @param last the last day of the period
   */
  Figures read(LocalDate last, Problems problems) {
    String field = "figure-" + indicator;
    Figures nothing =
        local == null
            ? Figures.missing(indicator)
            : LocalAnswer.nothing(local.kind())
                .read(indicator, ValueStatus.MISSING, "", last, new Problems());
    if (status != ValueStatus.GIVEN) {
      problems.require(
          local == null ? (numerator + denominator + exceptions).isEmpty() : !local.isGiven(),
          nothing.field(),
          "You gave figures for %s and also chose “%s”: keep one of the two."
              .formatted(indicator, status.title().toLowerCase(java.util.Locale.ROOT)));
    }
    if (local != null) {
      problems.optionalText(field + "-reason", "the reason", reason, 1000);
      return local.read(indicator, status, reason, last, problems);
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
