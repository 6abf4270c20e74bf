package org.quantock.domain.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.quantock.domain.shared.Problems;
import org.quantock.domain.shared.Quantity;

/** What a practice achieved against one indicator; one form for each kind of indicator. */
public sealed interface Achievement {

  IndicatorKind kind();

  /** A register is kept, with this many patients on it. */
  record Register(int patients) implements Achievement {
    public Register {
      var problems = new Problems();
      count(problems, "register", "The register", patients);
      problems.refuse();
    }

    @Override
    public IndicatorKind kind() {
      return IndicatorKind.REGISTER;
    }
  }

  /**
   * A count of patients for whom the indicator was met, out of those for whom it applies (IND-3).
   *
   * @param denominator net of exceptions, as QOF publications have it
   */
  record Fraction(int numerator, int denominator, int exceptions) implements Achievement {
    public Fraction {
      var problems = new Problems();
      count(problems, "numerator", "The numerator", numerator);
      count(problems, "denominator", "The denominator", denominator);
      count(problems, "exceptions", "The number of exceptions", exceptions);
      problems.require(
          numerator <= denominator,
          "numerator",
          "The numerator must not be above the denominator; %,d is above %,d."
              .formatted(numerator, denominator));
      problems.refuse();
    }

    @Override
    public IndicatorKind kind() {
      return IndicatorKind.FRACTION;
    }

    /** The percentage achieved to one decimal, for showing only; empty without patients. */
    public Optional<BigDecimal> percentage() {
      return denominator == 0
          ? Optional.empty()
          : Optional.of(
              BigDecimal.valueOf(numerator * 100L)
                  .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP));
    }
  }

  /** The practice declares whether it did what is asked. */
  record Declared(boolean achieved) implements Achievement {
    @Override
    public IndicatorKind kind() {
      return IndicatorKind.DECLARED;
    }
  }

  /** A number that was measured. */
  record Numeric(Quantity value) implements Achievement {
    public Numeric {
      Objects.requireNonNull(value);
    }

    @Override
    public IndicatorKind kind() {
      return IndicatorKind.NUMERIC;
    }
  }

  /**
   * A milestone is reached or not; whether in time is told by the scale of its indicator.
   *
   * @param reachedOn null where it is not reached
   */
  record Milestone(LocalDate reachedOn) implements Achievement {

    public static Milestone notReached() {
      return new Milestone(null);
    }

    public boolean reached() {
      return reachedOn != null;
    }

    @Override
    public IndicatorKind kind() {
      return IndicatorKind.MILESTONE;
    }
  }

  /**
   * What a practice tells, as a reviewer rated it.
   *
   * @param rating a name on the scale of the indicator
   */
  record Narrative(String rating) implements Achievement {
    public Narrative {
      Objects.requireNonNull(rating);
      rating = rating.strip();
    }

    @Override
    public IndicatorKind kind() {
      return IndicatorKind.NARRATIVE;
    }
  }

  private static void count(Problems problems, String field, String name, int count) {
    problems.require(
        count >= 0,
        field,
        "%s must be a whole number, 0 or more; this is %d.".formatted(name, count));
  }
}
