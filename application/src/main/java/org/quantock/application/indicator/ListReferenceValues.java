package org.quantock.application.indicator;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.indicator.ReferenceKind;
import org.quantock.domain.indicator.ReferenceRegister;
import org.quantock.domain.indicator.ReferenceValue;
import org.quantock.domain.shared.FinancialYear;

/** The reference values of each year with their versions, the newest first. */
@Query
@Requires(Permission.SIGNED_IN)
public class ListReferenceValues {

  private ReferenceRegister references;
  private People people;

  protected ListReferenceValues() {}

  @Inject
  public ListReferenceValues(ReferenceRegister references, People people) {
    this.references = references;
    this.people = people;
  }

  /**
   * One version.
   *
   * @param counts whether it is the latest
   * @param recordedBy the name of the person; "Shipped with Quantock" for what came with it
   */
  public record Row(
      ReferenceKind kind,
      String area,
      String title,
      String shown,
      int number,
      String source,
      String reason,
      LocalDate recordedOn,
      boolean counts,
      String recordedBy) {

    private static Row of(ReferenceValue value, boolean counts, String by) {
      return new Row(
          value.kind(),
          value.area(),
          value.title(),
          value.shown(),
          value.number(),
          value.source(),
          value.reason(),
          value.recordedOn(),
          counts,
          by);
    }
  }

  /** The years that have any, the newest first. */
  public List<FinancialYear> years() {
    return references.years().stream()
        .sorted(Comparator.comparingInt(FinancialYear::startYear).reversed())
        .toList();
  }

  public List<Row> ask(FinancialYear year) {
    List<Row> rows = new ArrayList<>();
    for (ReferenceValue latest : references.latest(year)) {
      List<ReferenceValue> history =
          references.history(latest.kind(), latest.area(), latest.financialYear());
      for (int i = history.size() - 1; i >= 0; i--) {
        ReferenceValue value = history.get(i);
        String by =
            people.find(value.recordedBy()).map(Person::name).orElse("Shipped with Quantock");
        rows.add(Row.of(value, i == history.size() - 1, by));
      }
    }
    return rows.stream().sorted(Comparator.comparing(Row::kind).thenComparing(Row::area)).toList();
  }
}
