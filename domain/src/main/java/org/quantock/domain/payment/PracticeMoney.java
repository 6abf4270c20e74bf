package org.quantock.domain.payment;

import java.util.List;
import org.quantock.domain.organisation.PracticeCode;

/**
 * What a run has to know of one practice.
 *
 * @param reports the decided ones
 * @param entries the payments that occupy their places
 * @param holds of payments that stand
 * @param adjustments on record
 */
public record PracticeMoney(
    PracticeCode practice,
    List<ReleasableReport> reports,
    List<PaidEntry> entries,
    List<PaymentHold> holds,
    List<AdjustmentOnRecord> adjustments) {

  public PracticeMoney {
    reports = List.copyOf(reports);
    entries = List.copyOf(entries);
    holds = List.copyOf(holds);
    adjustments = List.copyOf(adjustments);
  }
}
