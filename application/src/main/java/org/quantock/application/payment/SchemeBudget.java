package org.quantock.application.payment;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.shared.Money;

/** The money of a scheme, component by component. */
public record SchemeBudget(List<Row> rows) {

  /**
   * @param committed what the year comes to for the practices that take part; empty where it is
   *     known only later
   * @param released what authorised, sent and paid runs pay
   * @param waiting what runs that are not authorised yet would pay
   * @param held what is not released of shares in runs
   */
  public record Row(
      String component,
      String name,
      Optional<Money> committed,
      Money released,
      Money waiting,
      Money held) {

    /** What of the committed amount has not fallen due yet. */
    public Optional<Money> left() {
      return committed.map(all -> all.minus(released).minus(waiting).minus(held));
    }
  }

  public SchemeBudget {
    rows = List.copyOf(rows);
  }
}
