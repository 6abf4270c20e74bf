package org.quantock.domain.indicator;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.Points;
import org.quantock.domain.shared.Problems;

/**
 * What was published of one practice for one indicator of a national framework year (IND-5): a
 * comparator. A later import of a corrected publication changes the figures.
 */
@Entity
public class PublishedResult {

  @EmbeddedId private PublishedResultId id;
  private IndicatorSetCode indicatorSet;
  private PracticeCode practice;
  private IndicatorCode indicator;
  private Integer register;
  private Integer numerator;
  private Integer denominator;
  private Integer exceptions;
  private Points points;
  private String source;
  @Version private int version;

  protected PublishedResult() {}

  public PublishedResult(
      IndicatorSetCode indicatorSet,
      PracticeCode practice,
      IndicatorCode indicator,
      Figures figures,
      String source) {
    this.id = PublishedResultId.fresh();
    this.indicatorSet = Objects.requireNonNull(indicatorSet);
    this.practice = Objects.requireNonNull(practice);
    this.indicator = Objects.requireNonNull(indicator);
    correct(figures, source);
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

    /** As an achievement, to compute points from; empty where the figures do not suffice. */
    public Optional<Achievement> achievement() {
      if (denominator != null) {
        return Optional.of(
            new Achievement.Fraction(numerator, denominator, exceptions == null ? 0 : exceptions));
      }
      return Optional.ofNullable(register).map(Achievement.Register::new);
    }
  }

  public void correct(Figures figures, String from) {
    this.register = figures.register();
    this.numerator = figures.numerator();
    this.denominator = figures.denominator();
    this.exceptions = figures.exceptions();
    this.points = figures.points();
    this.source = from;
  }

  public Figures figures() {
    return new Figures(register, numerator, denominator, exceptions, points);
  }

  public IndicatorSetCode indicatorSet() {
    return indicatorSet;
  }

  public PracticeCode practice() {
    return practice;
  }

  public IndicatorCode indicator() {
    return indicator;
  }

  public String source() {
    return source;
  }
}
