package org.quantock.domain.reporting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.IndicatorKind;
import org.quantock.domain.shared.Problems;
import org.quantock.domain.shared.Quantity;

/**
 * What a practice reports of one retained indicator (REP-3, REP-6). The numbers may be missing in a
 * draft, and are unless the status is given.
 *
 * @param denominator the patients concerned, less exceptions
 * @param exceptions the patients left out by an accepted reason
 * @param kind the kind of a local indicator (REP-16); null for the national ones, which are counted
 * @param measured the number of a numeric indicator
 * @param reachedOn the day a milestone was reached; null while it is not
 * @param narrative the text of a narrative
 */
@Embeddable
public record Figures(
    IndicatorCode indicator,
    @Enumerated(EnumType.STRING) ValueStatus status,
    Integer numerator,
    Integer denominator,
    Integer exceptions,
    String reason,
    @Enumerated(EnumType.STRING) IndicatorKind kind,
    Quantity measured,
    LocalDate reachedOn,
    String narrative) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  /** Of an indicator that is counted. */
  public Figures(
      IndicatorCode indicator,
      ValueStatus status,
      Integer numerator,
      Integer denominator,
      Integer exceptions,
      String reason) {
    this(indicator, status, numerator, denominator, exceptions, reason, null, null, null, null);
  }

  static Figures local(
      IndicatorCode indicator,
      ValueStatus status,
      IndicatorKind kind,
      Quantity measured,
      LocalDate reachedOn,
      String narrative,
      String reason) {
    return new Figures(
        indicator, status, null, null, null, reason, kind, measured, reachedOn, narrative);
  }

  public static Figures missing(IndicatorCode indicator) {
    return new Figures(indicator, ValueStatus.MISSING, null, null, null, "");
  }

  /** What keeps the section from being complete (REP-4). */
  void checkWhole(Problems problems) {
    String field = "figure-" + indicator;
    switch (status) {
      case GIVEN -> {
        if (kind != null) {
          return; // what was read of a local indicator is whole
        }
        problems.require(
            numerator != null, field + "-numerator", "Enter the numerator of " + indicator + ".");
        problems.require(
            denominator != null,
            field + "-denominator",
            "Enter the denominator of " + indicator + ".");
        problems.require(
            exceptions != null,
            field + "-exceptions",
            "Enter the exceptions of %s; enter 0 if there were none.".formatted(indicator));
      }
      case MISSING ->
          problems.require(
              false, field(), "%s, or say why there is nothing to give.".formatted(asked()));
      case NOT_APPLICABLE ->
          problems.require(
              !reason.isEmpty(),
              field + "-reason",
              "Say why %s does not apply.".formatted(indicator));
      case NOT_YET_KNOWN ->
          problems.require(
              !reason.isEmpty(),
              field + "-reason",
              "Say when the figures of %s will be known.".formatted(indicator));
      case NOTHING_TO_REPORT -> {
        // complete as it is
      }
    }
  }

  /** The id of the first field on the page where it is written. */
  public String field() {
    return "figure-%s-%s".formatted(indicator, kind == null ? "numerator" : part(kind));
  }

  private static String part(IndicatorKind kind) {
    return switch (kind) {
      case NUMERIC -> "measured";
      case MILESTONE -> "reached";
      case NARRATIVE -> "narrative";
      case REGISTER, FRACTION, DECLARED -> "numerator";
    };
  }

  private String asked() {
    if (kind == IndicatorKind.NUMERIC) {
      return "Enter the number of " + indicator;
    } else if (kind == IndicatorKind.MILESTONE) {
      return "Say whether " + indicator + " is reached";
    } else if (kind == IndicatorKind.NARRATIVE) {
      return "Write the narrative of " + indicator;
    }
    return "Enter the figures of " + indicator;
  }

  /** Whether a reviewer has to rate it (REV-10). */
  public boolean isNarrativeGiven() {
    return kind == IndicatorKind.NARRATIVE && status == ValueStatus.GIVEN;
  }

  /** A sentence about a likely slip that does not keep the report back (REP-6). */
  public Optional<String> warning(Optional<Integer> listSize) {
    if (denominator == null || listSize.isEmpty()) {
      return Optional.empty();
    }
    int patients = denominator + (exceptions == null ? 0 : exceptions);
    if (patients <= listSize.get()) {
      return Optional.empty();
    }
    return Optional.of(
        "%s counts %,d patients with exceptions, but the practice has %,d on its list. Check the figures."
            .formatted(indicator, patients, listSize.get()));
  }

  /** What is given, in words: "412 of 480, 12 exceptions", "Reached on 3 June 2014". */
  public String inWords() {
    if (kind == IndicatorKind.NUMERIC) {
      return measured.toString();
    } else if (kind == IndicatorKind.MILESTONE) {
      return reachedOn == null ? "Not reached yet" : "Reached on " + DAY.format(reachedOn);
    } else if (kind == IndicatorKind.NARRATIVE) {
      return narrative;
    }
    return "%s of %s, %s %s"
        .formatted(
            number(numerator),
            number(denominator),
            number(exceptions),
            exceptions != null && exceptions == 1 ? "exception" : "exceptions");
  }

  private static String number(Integer value) {
    return value == null ? "(missing)" : "%,d".formatted(value);
  }
}
