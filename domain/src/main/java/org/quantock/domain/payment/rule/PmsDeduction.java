package org.quantock.domain.payment.rule;

import java.util.List;
import org.quantock.domain.shared.Money;

/**
 * PMS practices are paid less by an amount for each patient (PAY-26), since their baseline already
 * holds part of what QOF pays for. Published points are before it. Pay does not fall below zero.
 *
 * <p>Source: set in 2004 at £13,050 for 5,891 patients, about £2.22 a patient (Cleveland LMC);
 * "achieved points shown are prior to PMS points deductions" (HSCIC QOF 2014-15 workbook).
 */
public final class PmsDeduction {

  public static final String TITLE = "PMS deduction";

  /** What was set in 2004: £13,050 for 5,891 patients. */
  public static final Money SOURCED_RATE = Money.of("2.22");

  private PmsDeduction() {}

  /**
   * @param rate pounds for each patient
   * @param list registered patients of the practice
   */
  public static Pay from(Pay pay, Fact rate, Fact list) {
    Exact deduction = rate.exact().times(list.exact());
    Exact left = pay.amount().minus(deduction);
    String step =
        "%s: %s × %s patients = %s; %s less %s = %s"
            .formatted(
                TITLE,
                rate.shown(),
                list.shown(),
                deduction.pounds(),
                pay.amount().pounds(),
                deduction.pounds(),
                left.pounds());
    if (left.isNegative()) {
      return pay.then(Exact.ZERO, List.of(rate, list), step, "Pay does not fall below zero: £0.00");
    }
    return pay.then(left, List.of(rate, list), step);
  }
}
