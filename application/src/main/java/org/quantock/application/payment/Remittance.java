package org.quantock.application.payment;

import java.time.LocalDate;
import java.util.List;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.Working;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.Money;

/**
 * Everything that a practice was paid, is being paid and is not paid under a scheme, with the
 * working of each amount as it was kept (PAY-61).
 *
 * @param on the day it was drawn up
 * @param payments in the order of periods and components
 * @param adjustments the entries beside the shares, oldest first
 * @param whoToAsk a sentence
 */
public record Remittance(
    PracticeCode practice,
    String practiceName,
    SchemeCode scheme,
    String schemeName,
    LocalDate on,
    List<PaymentView> payments,
    List<AdjustmentLine> adjustments,
    Money paid,
    Money onItsWay,
    Money held,
    String whoToAsk) {

  /**
   * An amount to pay or take back beside the shares.
   *
   * @param cause what it comes from, in words
   */
  public record AdjustmentLine(
      String componentName,
      String periodName,
      Money amount,
      String cause,
      String reason,
      LocalDate recordedOn,
      Working working) {}
}
