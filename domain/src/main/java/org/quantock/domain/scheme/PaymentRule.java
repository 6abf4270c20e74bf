package org.quantock.domain.scheme;

/** A rule of payment that the terms of a scheme switch on, with what it needs of them (SCH-15). */
public enum PaymentRule {
  /** Pay follows the practice's list over the national average list (CPI). */
  CONTRACTOR_POPULATION_INDEX("Contractor population index", Needs.NOTHING),
  /** Pay of an area follows the practice's prevalence over the national one (APDF). */
  PREVALENCE_FACTOR("Adjusted practice disease factor", Needs.NOTHING),
  /** Pay of additional services follows the relative target population instead of prevalence. */
  TARGET_POPULATION_FACTOR("Target population factor", Needs.NOTHING),
  /** A share of the last year's achievement is paid in monthly advances and set off at the end. */
  ASPIRATION("Aspiration payments", Needs.SHARE),
  /** PMS practices are paid less by an amount for each patient. */
  PMS_DEDUCTION("PMS deduction", Needs.AMOUNT),
  /** A practice that takes part in some days of a period is paid for those days. */
  PRO_RATA_BY_DAYS("Pro-rata by days", Needs.NOTHING),
  /** No less than an amount, or than a share of the baseline. */
  FLOOR("Floor", Needs.SHARE_OR_AMOUNT),
  /** No more than an amount, or than a share of the baseline. */
  CAP("Cap", Needs.SHARE_OR_AMOUNT);

  /** What the terms state with a rule. */
  public enum Needs {
    NOTHING,
    SHARE,
    AMOUNT,
    SHARE_OR_AMOUNT
  }

  private final String title;
  private final Needs needs;

  PaymentRule(String title, Needs needs) {
    this.title = title;
    this.needs = needs;
  }

  public String title() {
    return title;
  }

  public Needs needs() {
    return needs;
  }
}
