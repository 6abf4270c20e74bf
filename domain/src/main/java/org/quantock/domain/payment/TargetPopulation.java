package org.quantock.domain.payment;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.Optional;
import org.quantock.domain.organisation.ImportId;
import org.quantock.domain.organisation.ListSize;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Problems;

/**
 * How many patients of a practice belong to the target population of an additional service in a
 * year (PAY-96). An entry never changes; a correction is the next entry, and the latest counts.
 */
@Entity
public class TargetPopulation {

  @EmbeddedId private TargetPopulationId id;
  private PracticeCode practice;
  private String area;
  private FinancialYear financialYear;
  private int entry;
  private int patients;
  private String source;
  private ImportId importFile;
  private Integer line;
  @Embedded private Act recorded;
  @Version private int version;

  protected TargetPopulation() {}

  /** What a target population is of: one practice, one additional service, one year. */
  public record Of(PracticeCode practice, String area, FinancialYear year) {

    @Override
    public String toString() {
      return "%s of %s for %s".formatted(area, practice, year);
    }
  }

  /** The line of an import that it comes from. */
  public record Line(ImportId file, int number) {}

  /**
   * @param of its area is the code of an area of the framework: CS for cervical screening
   * @param entry 1 for the first, and so on
   * @param source where the number comes from
   * @param line empty where a person typed it
   */
  public TargetPopulation(
      TargetPopulationId id,
      Of of,
      int entry,
      int patients,
      String source,
      Optional<Line> line,
      Act recorded) {
    var problems = new Problems();
    problems.require(
        patients >= 0 && patients <= ListSize.MOST,
        "patients",
        String.format(
            Locale.UK,
            "A target population is a whole number from 0 to %,d; this is %,d.",
            ListSize.MOST,
            patients));
    problems.text("source", "where the number comes from", source, 500);
    problems.refuse();
    this.id = id;
    this.practice = of.practice();
    this.area = of.area();
    this.financialYear = of.year();
    this.entry = entry;
    this.patients = patients;
    this.source = source.strip();
    this.importFile = line.map(Line::file).orElse(null);
    this.line = line.map(Line::number).orElse(null);
    this.recorded = recorded;
  }

  public TargetPopulationId id() {
    return id;
  }

  public Of of() {
    return new Of(practice, area, financialYear);
  }

  public PracticeCode practice() {
    return practice;
  }

  /** Code of the area. */
  public String area() {
    return area;
  }

  public FinancialYear financialYear() {
    return financialYear;
  }

  public int entry() {
    return entry;
  }

  public int patients() {
    return patients;
  }

  public String source() {
    return source;
  }

  /** Where it comes from in an imported file; empty where a person typed it. */
  public Optional<Line> line() {
    return Optional.ofNullable(importFile).map(file -> new Line(file, line));
  }

  public Act recorded() {
    return recorded;
  }

  /** The source with the entry, the line and the date, as a working names it. */
  public String cited() {
    return "%s (entry %d, %srecorded on %s)"
        .formatted(
            source,
            entry,
            line == null ? "" : "line %d of the imported file, ".formatted(line),
            Words.date(recorded.on()));
  }
}
