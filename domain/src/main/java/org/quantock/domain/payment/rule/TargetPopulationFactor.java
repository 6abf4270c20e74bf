package org.quantock.domain.payment.rule;

/**
 * The factor of an additional service (PAY-22): patients of its target population in the practice's
 * list (women aged 25 to 64 for cervical screening, women under 55 for contraception), over the
 * same proportion of England. It takes the place of the disease factor.
 *
 * <p>Source: general knowledge of the Statement of Financial Entitlements, unverified: its wording
 * and the national target populations were not found. Schemes that use it record both as reference
 * values with their source.
 */
public final class TargetPopulationFactor {

  public static final String TITLE = "Target population factor";

  private TargetPopulationFactor() {}

  /**
   * @param target patients of the target population on the practice's list
   * @param list registered patients of the practice
   * @param national patients of the target population in patients of England, above zero
   */
  public static Factor of(Fact target, Fact list, Fact national) {
    return RelativeShare.of(TITLE, target, list, national);
  }
}
