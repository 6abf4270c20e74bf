package org.quantock.application.payment;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.Adjustment;
import org.quantock.domain.payment.AdjustmentId;
import org.quantock.domain.payment.AdjustmentOnRecord;
import org.quantock.domain.payment.Adjustments;
import org.quantock.domain.payment.PaidEntry;
import org.quantock.domain.payment.PaymentHold;
import org.quantock.domain.payment.PaymentHolds;
import org.quantock.domain.payment.PaymentLines;
import org.quantock.domain.payment.PracticeMoney;
import org.quantock.domain.payment.RecoveryPlan;
import org.quantock.domain.payment.RecoveryPlans;
import org.quantock.domain.payment.ReleasableReport;
import org.quantock.domain.scheme.SchemeCode;

/** What a run has to know, some practices at a time. */
@ApplicationScoped
public class RunFacts {

  private PayablePractices payable;
  private ReleasableReports reports;
  private PaymentLines lines;
  private PaymentHolds holds;
  private Adjustments adjustments;
  private RecoveryPlans plans;

  protected RunFacts() {}

  @Inject
  public RunFacts(
      PayablePractices payable,
      ReleasableReports reports,
      PaymentLines lines,
      PaymentHolds holds,
      Adjustments adjustments,
      RecoveryPlans plans) {
    this.payable = payable;
    this.reports = reports;
    this.lines = lines;
    this.holds = holds;
    this.adjustments = adjustments;
    this.plans = plans;
  }

  /** The practices to look at next. */
  public List<PracticeCode> after(SchemeCode scheme, Optional<PracticeCode> last, int limit) {
    return payable.after(scheme, last, limit);
  }

  /** What is known of these practices, in their order. */
  public List<PracticeMoney> of(SchemeCode scheme, List<PracticeCode> practices) {
    Map<PracticeCode, List<ReleasableReport>> decided =
        reports.of(scheme, practices).stream().collect(groupingBy(ReleasableReport::practice));
    Map<PracticeCode, List<PaidEntry>> entries =
        lines.entries(scheme, practices).stream().collect(groupingBy(PaidEntry::practice));
    Map<PracticeCode, List<PaymentHold>> held =
        holds.of(scheme, practices).stream().collect(groupingBy(PaymentHold::practice));
    Map<PracticeCode, List<AdjustmentOnRecord>> adjusted =
        onRecord(adjustments.of(scheme, practices)).stream()
            .collect(groupingBy(AdjustmentOnRecord::practice));
    return practices.stream()
        .map(
            practice ->
                new PracticeMoney(
                    practice,
                    decided.getOrDefault(practice, List.of()),
                    entries.getOrDefault(practice, List.of()),
                    held.getOrDefault(practice, List.of()),
                    adjusted.getOrDefault(practice, List.of())))
        .toList();
  }

  private List<AdjustmentOnRecord> onRecord(List<Adjustment> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    Map<AdjustmentId, List<RecoveryPlan.Instalment>> planned =
        plans.of(found.stream().map(Adjustment::id).toList()).stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    RecoveryPlan::adjustment, RecoveryPlan::instalments));
    return found.stream()
        .map(
            adjustment ->
                AdjustmentOnRecord.of(adjustment, planned.getOrDefault(adjustment.id(), List.of())))
        .toList();
  }
}
