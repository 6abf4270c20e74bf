package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.Adjustment;
import org.quantock.domain.payment.AdjustmentId;
import org.quantock.domain.payment.Adjustments;
import org.quantock.domain.payment.Paycode;
import org.quantock.domain.payment.Paycodes;
import org.quantock.domain.payment.PaymentHold;
import org.quantock.domain.payment.PaymentHolds;
import org.quantock.domain.payment.RecoveryPlan;
import org.quantock.domain.payment.RecoveryPlans;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.ReportingPeriod;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;

/** What of a scheme is held back, rejected, or to be settled beside its shares. */
@Query
@Requires(Permission.VIEW_PAYMENTS)
public class ViewOpenMoney {

  private PaymentHolds holds;
  private PaymentQueries queries;
  private Adjustments adjustments;
  private RecoveryPlans plans;
  private Paycodes paycodes;
  private PracticeFacts practices;
  private Schemes schemes;
  private Stamp stamp;

  protected ViewOpenMoney() {}

  @Inject
  public ViewOpenMoney(
      PaymentHolds holds,
      PaymentQueries queries,
      Adjustments adjustments,
      RecoveryPlans plans,
      Paycodes paycodes,
      PracticeFacts practices,
      Schemes schemes,
      Stamp stamp) {
    this.holds = holds;
    this.queries = queries;
    this.adjustments = adjustments;
    this.plans = plans;
    this.paycodes = paycodes;
    this.practices = practices;
    this.schemes = schemes;
    this.stamp = stamp;
  }

  /**
   * An adjustment with its plan.
   *
   * @param instalments of its plan; empty where it is settled at once
   */
  public record AdjustmentRow(
      Adjustment adjustment, List<RecoveryPlan.Instalment> instalments, boolean canBePlanned) {}

  /** What the payments of a component are booked under; empty where nothing is set. */
  public record PaycodeRow(String component, String name, String code) {}

  /**
   * @param mayChange whether the person may act on it
   */
  public record OpenMoney(
      SchemeCode scheme,
      String schemeName,
      List<PaymentHold> holds,
      List<PaymentRow> rejected,
      List<AdjustmentRow> adjustments,
      List<PaycodeRow> paycodes,
      List<PaymentComponent> components,
      List<ReportingPeriod> periods,
      Map<PracticeCode, String> names,
      boolean mayChange) {

    public String name(PracticeCode practice) {
      return names.getOrDefault(practice, "");
    }
  }

  public OpenMoney ask(SchemeCode code) {
    Scheme scheme = PaymentScope.scheme(schemes, code, stamp.actor());
    List<PaymentHold> open = holds.open(code);
    List<PaymentRow> rejected = queries.rejected(code);
    List<Adjustment> adjusted = adjustments.of(code);
    return new OpenMoney(
        code,
        scheme.name(),
        open,
        rejected,
        rows(adjusted),
        codes(scheme),
        scheme.terms().components(),
        scheme.terms().periods(),
        practices.names(
            Stream.of(
                    open.stream().map(PaymentHold::practice),
                    rejected.stream().map(PaymentRow::practice),
                    adjusted.stream().map(Adjustment::practice))
                .flatMap(each -> each)
                .distinct()
                .toList()),
        stamp.actor().may(Permission.PREPARE_PAYMENT) && stamp.actor().isOf(scheme.areaTeam()));
  }

  private List<AdjustmentRow> rows(List<Adjustment> adjusted) {
    Map<AdjustmentId, List<RecoveryPlan.Instalment>> planned =
        plans.of(adjusted.stream().map(Adjustment::id).toList()).stream()
            .collect(Collectors.toMap(RecoveryPlan::adjustment, RecoveryPlan::instalments));
    return adjusted.stream()
        .map(
            each ->
                new AdjustmentRow(
                    each,
                    planned.getOrDefault(each.id(), List.of()),
                    each.amount().isNegative() && !planned.containsKey(each.id())))
        .toList();
  }

  private List<PaycodeRow> codes(Scheme scheme) {
    Map<String, String> set =
        paycodes.of(scheme.code()).stream()
            .collect(Collectors.toMap(Paycode::component, Paycode::code));
    return scheme.terms().components().stream()
        .map(each -> new PaycodeRow(each.code(), each.name(), set.getOrDefault(each.code(), "")))
        .toList();
  }
}
