package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quantock.application.shared.Export;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.Recalculation;
import org.quantock.domain.payment.RecalculationId;
import org.quantock.domain.payment.RecalculationLine;
import org.quantock.domain.payment.RecalculationState;
import org.quantock.domain.payment.Recalculations;
import org.quantock.domain.payment.Working;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.PersonId;

/** One recalculation: old, new and difference, practice by practice, with both workings. */
@Query
@Requires(Permission.VIEW_PAYMENTS)
public class ViewRecalculation {

  private Recalculations recalculations;
  private PracticeFacts practices;
  private People people;
  private Schemes schemes;
  private Stamp stamp;

  protected ViewRecalculation() {}

  @Inject
  public ViewRecalculation(
      Recalculations recalculations,
      PracticeFacts practices,
      People people,
      Schemes schemes,
      Stamp stamp) {
    this.recalculations = recalculations;
    this.practices = practices;
    this.people = people;
    this.schemes = schemes;
    this.stamp = stamp;
  }

  /** One entitlement, old and new. */
  public record Line(
      int number,
      PracticeCode practice,
      String practiceName,
      String componentName,
      String periodName,
      Money before,
      Money after,
      Money difference,
      Working workingBefore,
      Working workingAfter,
      String note) {}

  /**
   * What the page shows.
   *
   * @param whyNot why the person cannot accept it; empty when they can
   */
  public record Detail(
      RecalculationId id,
      int version,
      String schemeName,
      String cause,
      RecalculationState state,
      String recordedBy,
      LocalDate preparedOn,
      Optional<String> decidedBy,
      Optional<LocalDate> decidedOn,
      String reason,
      List<Line> lines,
      Money before,
      Money after,
      Money difference,
      Optional<String> whyNot) {

    public long practices() {
      return lines.stream().map(Line::practice).distinct().count();
    }

    public long changing() {
      return lines.stream().filter(line -> !line.difference().isZero()).count();
    }
  }

  public Detail ask(RecalculationId id) {
    Recalculation found = recalculations.get(id);
    Scheme scheme = PaymentScope.scheme(schemes, found.scheme(), stamp.actor());
    Map<PracticeCode, String> names =
        practices.names(
            found.lines().stream().map(RecalculationLine::practice).collect(Collectors.toSet()));
    return new Detail(
        found.id(),
        found.version(),
        scheme.name(),
        found.cause(),
        found.state(),
        name(found.recordedBy()),
        found.prepared().on(),
        found.decided().map(act -> name(act.by())),
        found.decided().map(act -> act.on()),
        found.reason(),
        found.lines().stream().map(line -> line(scheme, names, line)).toList(),
        found.oldTotal(),
        found.newTotal(),
        found.difference(),
        whyNot(found, scheme));
  }

  private Optional<String> whyNot(Recalculation found, Scheme scheme) {
    if (!stamp.actor().may(Permission.ACCEPT_RECALCULATION)
        || !stamp.actor().isOf(scheme.areaTeam())) {
      return Optional.of(
          "Finance of the area team (%s) decides about a recalculation."
              .formatted(scheme.areaTeam()));
    }
    return found.whyNotAccept(stamp.actor());
  }

  /** One line with both workings. */
  public Line line(RecalculationId id, int number) {
    return ask(id).lines().stream()
        .filter(line -> line.number() == number)
        .findFirst()
        .orElseThrow(() -> new NotFound("There is no such line in this recalculation."));
  }

  /** The lines as a file for a spreadsheet. */
  @Export(kind = "recalculation", file = "the lines of the recalculation")
  public byte[] csv(RecalculationId id) {
    Detail detail = ask(id);
    return RecalculationCsv.of(detail).getBytes(StandardCharsets.UTF_8);
  }

  private Line line(Scheme scheme, Map<PracticeCode, String> names, RecalculationLine line) {
    return new Line(
        line.line(),
        line.practice(),
        names.getOrDefault(line.practice(), ""),
        scheme.terms().components().stream()
            .filter(component -> component.code().equals(line.component()))
            .map(PaymentComponent::name)
            .findFirst()
            .orElse(line.component()),
        scheme.terms().period(line.period()).shortName(),
        line.oldAmount(),
        line.newAmount(),
        line.difference(),
        line.oldWorking(),
        line.newWorking(),
        line.note());
  }

  private String name(PersonId person) {
    return people.find(person).map(Person::name).orElse("The installation");
  }
}
