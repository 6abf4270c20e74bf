package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.payment.AdvanceCalculation;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.SchemeState;
import org.quantock.domain.scheme.Schemes;

/** The payment runs of the schemes that the person sees, with the money of each scheme. */
@Query
@Requires(Permission.VIEW_PAYMENTS)
public class ListRuns {

  private PaymentQueries queries;
  private Budgets budgets;
  private Schemes schemes;
  private Stamp stamp;

  protected ListRuns() {}

  @Inject
  public ListRuns(PaymentQueries queries, Budgets budgets, Schemes schemes, Stamp stamp) {
    this.queries = queries;
    this.budgets = budgets;
    this.schemes = schemes;
    this.stamp = stamp;
  }

  /**
   * @param advances whether the terms switch aspiration on
   * @param whyNotPrepare why this person cannot prepare a run, and who can; empty when they can
   */
  public record SchemeRuns(
      SchemeCode scheme,
      String name,
      SchemeBudget budget,
      List<RunRow> runs,
      boolean advances,
      String whyNotPrepare) {}

  public List<SchemeRuns> ask() {
    return schemes.all().stream()
        .filter(scheme -> scheme.state() != SchemeState.CONFIGURING)
        .filter(scheme -> PaymentScope.sees(stamp.actor(), scheme))
        .map(
            scheme ->
                new SchemeRuns(
                    scheme.code(),
                    scheme.name(),
                    budgets.of(scheme),
                    queries.runs(scheme.code()),
                    AdvanceCalculation.isOn(scheme),
                    whyNot(scheme.state())))
        .toList();
  }

  private String whyNot(SchemeState state) {
    if (!stamp.actor().may(Permission.PREPARE_PAYMENT)) {
      return "Area team finance prepares payment runs.";
    }
    return state == SchemeState.PUBLISHED
        ? ""
        : "The scheme is closed, so there are no more payment runs.";
  }
}
