package org.quantock.domain.indicator;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.Points;
import org.quantock.domain.shared.Problems;

/** One indicator of a set. Has no life of its own: it is made with its set and never changes. */
@Entity
public class Indicator {

  @Id private UUID id;
  private IndicatorCode code;
  private String domain;
  private String area;
  private String description;

  @Enumerated(EnumType.STRING)
  private IndicatorKind kind;

  private Points points;
  private Percentage lowerThreshold;
  private Percentage upperThreshold;
  private NumericScale scale;
  private MilestoneScale milestone;
  @ElementCollection @OrderColumn private List<Rating> ratings = new ArrayList<>();
  private boolean usesPrevalence;
  private String source;
  private String verified;

  protected Indicator() {}

  /**
   * What describes an indicator.
   *
   * @param domain the part of the framework: Clinical, Public health
   * @param area the group of indicators about one condition: Asthma (AST)
   * @param lowerThreshold for a fraction only, else null; below it no points are earned
   * @param upperThreshold for a fraction only, else null; from it on all points are earned
   * @param usesPrevalence whether pay is adjusted by the prevalence of the practice
   * @param source where this description comes from
   * @param verified how far points, thresholds and prevalence use were verified, as noted
   * @param scale for a local kind only, else null; how its points are earned
   */
  public record Description(
      IndicatorCode code,
      String domain,
      String area,
      String description,
      IndicatorKind kind,
      Points points,
      Percentage lowerThreshold,
      Percentage upperThreshold,
      boolean usesPrevalence,
      String source,
      String verified,
      Scale scale) {

    /** Of a national kind, which has no scale. */
    public Description(
        IndicatorCode code,
        String domain,
        String area,
        String description,
        IndicatorKind kind,
        Points points,
        Percentage lowerThreshold,
        Percentage upperThreshold,
        boolean usesPrevalence,
        String source,
        String verified) {
      this(
          code,
          domain,
          area,
          description,
          kind,
          points,
          lowerThreshold,
          upperThreshold,
          usesPrevalence,
          source,
          verified,
          null);
    }

    public Description {
      Objects.requireNonNull(code);
      Objects.requireNonNull(kind);
      Objects.requireNonNull(points);
      var problems = new Problems();
      problems.text("domain", "the domain of " + code, domain, 60);
      problems.text("area", "the group of " + code, area, 100);
      problems.text("description", "the description of " + code, description, 400);
      problems.text("source", "the source of " + code, source, 200);
      problems.text("verified", "how far " + code + " is verified", verified, 400);
      boolean fraction = kind == IndicatorKind.FRACTION;
      problems.require(
          fraction == (lowerThreshold != null) && fraction == (upperThreshold != null),
          "thresholds",
          "%s: a fraction indicator has a lower and an upper threshold, the other kinds have none."
              .formatted(code));
      problems.require(
          lowerThreshold == null
              || upperThreshold == null
              || lowerThreshold.compareTo(upperThreshold) < 0,
          "thresholds",
          "%s: the lower threshold must lie below the upper one.".formatted(code));
      problems.require(
          kind.isLocal() ? scale != null && scale.kind() == kind : scale == null,
          "scale",
          "%s: a numeric, milestone or narrative indicator has a scale of its kind, the other kinds have none."
              .formatted(code));
      problems.refuse();
    }
  }

  Indicator(Description of) {
    this.id = UUID.randomUUID();
    this.code = of.code();
    this.domain = of.domain();
    this.area = of.area();
    this.description = of.description();
    this.kind = of.kind();
    this.points = of.points();
    this.lowerThreshold = of.lowerThreshold();
    this.upperThreshold = of.upperThreshold();
    if (of.scale() instanceof NumericScale numeric) {
      this.scale = numeric;
    } else if (of.scale() instanceof MilestoneScale dated) {
      this.milestone = dated;
    } else if (of.scale() instanceof RatingScale rated) {
      this.ratings.addAll(rated.ratings());
    }
    this.usesPrevalence = of.usesPrevalence();
    this.source = of.source();
    this.verified = of.verified();
  }

  public IndicatorCode code() {
    return code;
  }

  public String domain() {
    return domain;
  }

  /** The group of indicators about one condition: Asthma (AST). */
  public String area() {
    return area;
  }

  public String description() {
    return description;
  }

  public IndicatorKind kind() {
    return kind;
  }

  /** The most points it can earn. */
  public Points points() {
    return points;
  }

  public Optional<Percentage> lowerThreshold() {
    return Optional.ofNullable(lowerThreshold);
  }

  public Optional<Percentage> upperThreshold() {
    return Optional.ofNullable(upperThreshold);
  }

  /** How its points are earned; only a local kind has one. */
  public Optional<Scale> scale() {
    return switch (kind) {
      case REGISTER, FRACTION, DECLARED -> Optional.empty();
      case NUMERIC -> Optional.of(scale);
      case MILESTONE -> Optional.of(milestone);
      case NARRATIVE -> Optional.of(new RatingScale(ratings));
    };
  }

  public boolean usesPrevalence() {
    return usesPrevalence;
  }

  public String source() {
    return source;
  }

  /** IND-4. */
  public Verification verification() {
    return Verification.read(verified);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Indicator that && Objects.equals(id, that.id);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }
}
