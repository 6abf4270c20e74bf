package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.payment.Recalculation;
import org.quantock.domain.payment.RecalculationId;
import org.quantock.domain.payment.RecalculationState;
import org.quantock.domain.payment.Recalculations;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.Money;

/** The recalculations of the schemes that the person sees, the newest first in each scheme. */
@Query
@Requires(Permission.VIEW_PAYMENTS)
public class ListRecalculations {

  private Recalculations recalculations;
  private Schemes schemes;
  private Stamp stamp;

  protected ListRecalculations() {}

  @Inject
  public ListRecalculations(Recalculations recalculations, Schemes schemes, Stamp stamp) {
    this.recalculations = recalculations;
    this.schemes = schemes;
    this.stamp = stamp;
  }

  /** One recalculation. */
  public record Row(
      RecalculationId id,
      String schemeName,
      String cause,
      RecalculationState state,
      java.time.LocalDate preparedOn,
      int lines,
      Money difference) {}

  public List<Row> ask() {
    return schemes.all().stream()
        .filter(scheme -> PaymentScope.sees(stamp.actor(), scheme))
        .flatMap(
            scheme ->
                recalculations.of(scheme.code()).stream().map(each -> row(scheme.name(), each)))
        .toList();
  }

  private static Row row(String schemeName, Recalculation found) {
    return new Row(
        found.id(),
        schemeName,
        found.cause(),
        found.state(),
        found.prepared().on(),
        found.lines().size(),
        found.difference());
  }
}
