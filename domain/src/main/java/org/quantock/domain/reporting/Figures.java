package org.quantock.domain.reporting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.shared.Problems;

/**
 * What a practice reports of one retained indicator (REP-3, REP-6). The numbers may be missing in a
 * draft, and are unless the status is given.
 *
 * @param denominator the patients concerned, less exceptions
 * @param exceptions the patients left out by an accepted reason
 */
@Embeddable
public record Figures(
    IndicatorCode indicator,
    @Enumerated(EnumType.STRING) ValueStatus status,
    Integer numerator,
    Integer denominator,
    Integer exceptions,
    String reason) {

  public static Figures missing(IndicatorCode indicator) {
    return new Figures(indicator, ValueStatus.MISSING, null, null, null, "");
  }

  /** What keeps the section from being complete (REP-4). */
  void checkWhole(Problems problems) {
    String field = "figure-" + indicator;
    switch (status) {
      case GIVEN -> {
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
              false,
              field + "-numerator",
              "Enter the figures of %s, or say why there are none.".formatted(indicator));
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

  /** The figures as one line: "412 of 480, 12 exceptions". */
  public String inWords() {
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
