package org.quantock.domain.indicator;

import java.util.Objects;
import java.util.Optional;
import org.quantock.domain.organisation.ImportId;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.Points;
import org.quantock.domain.shared.Problems;

/**
 * What was published of one practice for one indicator of a national framework year (IND-5): a
 * comparator. It comes with a file and is superseded by a later one with other figures (IND-13).
 */
public record PublishedResult(
    IndicatorSetCode indicatorSet,
    PracticeCode practice,
    IndicatorCode indicator,
    Figures figures,
    Provenance provenance) {

  public PublishedResult {
    Objects.requireNonNull(indicatorSet);
    Objects.requireNonNull(practice);
    Objects.requireNonNull(indicator);
    Objects.requireNonNull(figures);
    Objects.requireNonNull(provenance);
  }

  /**
   * The figures as published; each is null where the publication has none (IND-3).
   *
   * @param points as published, before any deduction
   */
  public record Figures(
      Integer register, Integer numerator, Integer denominator, Integer exceptions, Points points) {

    public Figures {
      var problems = new Problems();
      count(problems, "register", register);
      count(problems, "numerator", numerator);
      count(problems, "denominator", denominator);
      count(problems, "exceptions", exceptions);
      problems.require(
          (numerator == null) == (denominator == null),
          "numerator",
          "A numerator and a denominator belong together.");
      problems.require(
          numerator == null || denominator == null || numerator <= denominator,
          "numerator",
          "The numerator must not be above the denominator.");
      problems.refuse();
    }

    private static void count(Problems problems, String field, Integer count) {
      problems.require(
          count == null || count >= 0, field, "The %s must be 0 or more.".formatted(field));
    }

    /** The figure of a measure: a count or points; null where there is none. */
    public Object value(Measure measure) {
      return switch (measure) {
        case REGISTER -> register;
        case NUMERATOR -> numerator;
        case DENOMINATOR -> denominator;
        case EXCEPTIONS -> exceptions;
        case ACHIEVED_POINTS -> points;
      };
    }

    /** As an achievement, to compute points from; empty where the figures do not suffice. */
    public Optional<Achievement> achievement() {
      if (denominator != null) {
        return Optional.of(
            new Achievement.Fraction(numerator, denominator, exceptions == null ? 0 : exceptions));
      }
      return Optional.ofNullable(register).map(Achievement.Register::new);
    }
  }

  /**
   * Where the figures come from (IND-12). A figure without a line was not in this file: it stayed
   * from the one before (IND-15).
   *
   * @param file the import; null for results from before files were kept with them
   * @param source for those, where they come from in words; else null
   */
  public record Provenance(
      ImportId file,
      String source,
      Integer registerLine,
      Integer numeratorLine,
      Integer denominatorLine,
      Integer exceptionsLine,
      Integer pointsLine) {

    /** For the working of a calculation: the file and line, or what is known of the source. */
    public String inWords(Measure measure) {
      return file == null
          ? source
          : "import " + file + line(measure).map(", line %,d"::formatted).orElse("");
    }

    /** The line of a measure in the file; empty where the file did not give it. */
    public Optional<Integer> line(Measure measure) {
      return Optional.ofNullable(
          switch (measure) {
            case REGISTER -> registerLine;
            case NUMERATOR -> numeratorLine;
            case DENOMINATOR -> denominatorLine;
            case EXCEPTIONS -> exceptionsLine;
            case ACHIEVED_POINTS -> pointsLine;
          });
    }
  }
}
