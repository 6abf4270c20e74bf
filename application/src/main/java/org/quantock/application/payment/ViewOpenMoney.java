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
import org.quantock.domain.payment.Act;
import org.quantock.domain.payment.Adjustment;
import org.quantock.domain.payment.AdjustmentCause;
import org.quantock.domain.payment.AdjustmentId;
import org.quantock.domain.payment.Adjustments;
import org.quantock.domain.payment.Paycode;
import org.quantock.domain.payment.Paycodes;
import org.quantock.domain.payment.PaymentHold;
import org.quantock.domain.payment.PaymentHoldId;
import org.quantock.domain.payment.PaymentHolds;
import org.quantock.domain.payment.RecoveryPlan;
import org.quantock.domain.payment.RecoveryPlans;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.ReportingPeriod;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.Money;

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
      AdjustmentView adjustment, List<RecoveryPlan.Instalment> instalments, boolean canBePlanned) {}

  /** What the payments of a component are booked under; empty where nothing is set. */
  public record PaycodeRow(String component, String name, String code) {}

  /**
   * @param mayChange whether the person may act on it
   */
  public record OpenMoney(
      SchemeCode scheme,
      String schemeName,
      List<HoldRow> holds,
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

  /** Money that is held back. */
  public record HoldRow(
      PaymentHoldId id, PracticeCode practice, Money amount, String reason, Act held) {

    static HoldRow of(PaymentHold hold) {
      return new HoldRow(hold.id(), hold.practice(), hold.amount(), hold.reason(), hold.held());
    }
  }

  /** An adjustment as it is on record. */
  public record AdjustmentView(
      AdjustmentId id,
      PracticeCode practice,
      Money amount,
      AdjustmentCause cause,
      String reason,
      Act recorded) {

    static AdjustmentView of(Adjustment of) {
      return new AdjustmentView(
          of.id(), of.practice(), of.amount(), of.cause(), of.reason(), of.recorded());
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
        open.stream().map(HoldRow::of).toList(),
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
                    AdjustmentView.of(each),
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
