package org.quantock.domain.indicator;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.Problems;
import org.quantock.domain.shared.Ratio;

/**
 * One version of a national figure of a financial year, with its source and the reason why this
 * version was recorded (IND-40). It never changes; a correction is the next version, and the latest
 * counts. What was worked out with an earlier version is found by the id and recalculated only when
 * people accept it.
 */
@Entity
public class ReferenceValue {

  /** The area of a figure that is not of one area. */
  public static final String NO_AREA = "";

  @EmbeddedId private ReferenceValueId id;

  @Enumerated(EnumType.STRING)
  private ReferenceKind kind;

  private String area;
  private FinancialYear financialYear;
  private int number;
  @Embedded private Ratio figure;
  private String source;
  private String reason;
  private PersonId recordedBy;
  private LocalDate recordedOn;
  private Instant recordedAt;
  @Version private int version;

  protected ReferenceValue() {}

  /**
   * @param area code of an area of the framework, such as AST; empty where the kind has none
   * @param number of the version, 1 for the first
   * @param figure pounds for a point, patients of the average list, or patients in patients
   * @param source where the figure is published
   * @param reason why this version: "first published", "7,052 was published in error"
   */
  public ReferenceValue(
      ReferenceValueId id,
      ReferenceKind kind,
      String area,
      FinancialYear financialYear,
      int number,
      Ratio figure,
      String source,
      String reason,
      PersonId by,
      LocalDate on,
      Instant at) {
    var problems = new Problems();
    problems.require(
        kind.isOfArea() != area.isBlank(),
        "area",
        kind.isOfArea()
            ? "%s is of one area of the framework; choose it.".formatted(kind.title())
            : "%s is not of one area.".formatted(kind.title()));
    problems.require(!figure.isZero(), "figure", "%s must be above 0.".formatted(kind.title()));
    problems.text("source", "where the figure is published", source, 500);
    problems.text("reason", "why this version is recorded", reason, 500);
    problems.refuse();
    this.id = Objects.requireNonNull(id);
    this.kind = kind;
    this.area = area.strip();
    this.financialYear = Objects.requireNonNull(financialYear);
    this.number = number;
    this.figure = figure;
    this.source = source.strip();
    this.reason = reason.strip();
    this.recordedBy = by;
    this.recordedOn = on;
    this.recordedAt = at;
  }

  public ReferenceValueId id() {
    return id;
  }

  public ReferenceKind kind() {
    return kind;
  }

  /** Code of the area; {@link #NO_AREA} where the kind has none. */
  public String area() {
    return area;
  }

  public FinancialYear financialYear() {
    return financialYear;
  }

  /** Number of the version within kind, area and year. */
  public int number() {
    return number;
  }

  public Ratio figure() {
    return figure;
  }

  public String source() {
    return source;
  }

  public String reason() {
    return reason;
  }

  public PersonId recordedBy() {
    return recordedBy;
  }

  public LocalDate recordedOn() {
    return recordedOn;
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  /** What it is: "Value of a point", "National prevalence (AST)". */
  public String title() {
    return area.isEmpty() ? kind.title() : "%s (%s)".formatted(kind.title(), area);
  }

  /** The figure as people write it: "£156.92", "7,087", "3,402,437 in 56,817,654". */
  public String shown() {
    return kind == ReferenceKind.POINT_VALUE
        ? Money.rounded(figure.shown(2)).toString()
        : figure.toString();
  }

  /** Why figures change: "... for 2014/15 was corrected from 7,052 to 7,087 (version 2): why". */
  public String correctedFrom(ReferenceValue before) {
    return "%s for %s was corrected from %s to %s (version %d): %s"
        .formatted(title(), financialYear, before.shown(), shown(), number, reason);
  }

  /** Its source as a working names it: "2014/15, version 2: HSCIC note". */
  public String cited() {
    return "%s, version %d: %s".formatted(financialYear, number, source);
  }
}
