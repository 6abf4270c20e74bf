package org.quantock.domain.payment.rule;

/**
 * The adjusted practice disease factor (APDF) of one area (PAY-21): patients on the practice's
 * register in its list, over the same proportion of England. Without patients on the register it is
 * 0, so the area earns no pay.
 *
 * <p>Source: Ardens QOF FAQ and Pulse Intelligence; true prevalence since 2010/11 (GP magazine,
 * "Square root prevalence factor is ditched"). Registers count on 31 March (HSCIC Technical Annex,
 * section 1) and are set against the whole list for payment, also where they are of an age group;
 * that, and which areas have none, rests on general knowledge: {@link AreaFactor}. Its rounding was
 * not found: it is kept in full.
 */
public final class PrevalenceFactor {

  public static final String TITLE = "Adjusted practice disease factor";

  private PrevalenceFactor() {}

  /**
   * @param register patients on the practice's register of the area, not above the list
   * @param list registered patients of the practice
   * @param national patients on registers in patients of England, above zero
   */
  public static Factor of(Fact register, Fact list, Fact national) {
    return RelativeShare.of(TITLE, register, list, national);
  }
}
