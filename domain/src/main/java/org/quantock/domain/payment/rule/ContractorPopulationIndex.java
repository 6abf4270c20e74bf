package org.quantock.domain.payment.rule;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.quantock.domain.shared.FinancialYear;

/**
 * Pay follows the practice's list (PAY-20): patients of the practice at the start of the final
 * quarter of the year, over the patients of the average practice of England on 1 January before the
 * year starts.
 *
 * <p>Source: Cleveland LMC bulletin of 22 April 2014 (which dates count); HSCIC note in Beds and
 * Herts LMC (7,087 patients on 1 January 2014 for 2014/15). Its rounding was not found: it is kept
 * in full.
 */
public final class ContractorPopulationIndex {

  public static final String TITLE = "Contractor population index";

  private ContractorPopulationIndex() {}

  /** The day whose list counts: 1 January of the year's final quarter. */
  public static LocalDate listOn(FinancialYear year) {
    return LocalDate.of(year.startYear() + 1, Month.JANUARY, 1);
  }

  /** The day of the national average list: 1 January before the year starts. */
  public static LocalDate averageOn(FinancialYear year) {
    return LocalDate.of(year.startYear(), Month.JANUARY, 1);
  }

  /**
   * @param list registered patients of the practice
   * @param average the national average list, above zero
   */
  public static Factor of(Fact list, Fact average) {
    Exact value = list.exact().dividedBy(average.exact());
    String product = "%s ÷ %s".formatted(list.shown(), average.shown());
    return new Factor(
        TITLE,
        value,
        product,
        List.of(list, average),
        "%s: %s = %s (shown to 6 decimals, used in full)".formatted(TITLE, product, value.shown()));
  }
}
