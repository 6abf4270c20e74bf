package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.indicator.ReferenceKind;
import org.quantock.domain.indicator.ReferenceRegister;
import org.quantock.domain.indicator.ReferenceValue;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.TargetPopulation;
import org.quantock.domain.payment.TargetPopulations;
import org.quantock.domain.shared.FinancialYear;

/** The target populations of a year that count, with where each comes from (PAY-96). */
@Query
@Requires(Permission.VIEW_ORGANISATIONS)
public class ListTargetPopulations {

  private TargetPopulations populations;
  private TargetAreas areas;
  private ReferenceRegister references;
  private PracticeFacts practices;
  private People people;

  protected ListTargetPopulations() {}

  @Inject
  public ListTargetPopulations(
      TargetPopulations populations,
      TargetAreas areas,
      ReferenceRegister references,
      PracticeFacts practices,
      People people) {
    this.populations = populations;
    this.areas = areas;
    this.references = references;
    this.practices = practices;
    this.people = people;
  }

  /**
   * An additional service of the year.
   *
   * @param national the national figure that counts; empty where none is on record
   */
  public record Area(String code, String name, Optional<String> national) {}

  /**
   * @param entry 1 where it was never corrected
   * @param line of the imported file; empty where a person typed it
   */
  public record Row(
      PracticeCode practice,
      String name,
      String area,
      int patients,
      String source,
      int entry,
      Optional<TargetPopulation.Line> line,
      String recordedBy,
      LocalDate recordedOn) {}

  /** What the page shows. */
  public record Overview(FinancialYear year, List<Area> areas, List<Row> rows) {

    public Overview {
      areas = List.copyOf(areas);
      rows = List.copyOf(rows);
    }
  }

  /** The years to choose from, the latest first. */
  public List<FinancialYear> years() {
    return Stream.concat(areas.years().stream(), populations.years().stream())
        .distinct()
        .sorted((one, other) -> Integer.compare(other.startYear(), one.startYear()))
        .toList();
  }

  public Overview ask(FinancialYear year) {
    List<TargetPopulation> latest = populations.latest(year);
    Map<PracticeCode, String> names =
        practices.names(
            latest.stream().map(TargetPopulation::practice).collect(Collectors.toSet()));
    return new Overview(
        year,
        areas.of(year).entrySet().stream()
            .map(each -> new Area(each.getKey(), each.getValue(), national(each.getKey(), year)))
            .toList(),
        latest.stream().map(each -> row(each, names)).toList());
  }

  private Optional<String> national(String area, FinancialYear year) {
    return references
        .latest(ReferenceKind.NATIONAL_TARGET_POPULATION, area, year)
        .map(ReferenceValue::shown);
  }

  private Row row(TargetPopulation each, Map<PracticeCode, String> names) {
    return new Row(
        each.practice(),
        names.getOrDefault(each.practice(), ""),
        each.area(),
        each.patients(),
        each.source(),
        each.entry(),
        each.line(),
        people.find(each.recorded().by()).map(Person::name).orElse("The installation"),
        each.recorded().on());
  }
}
