package org.quantock.domain.payment;

/** What an adjustment comes from. */
public enum AdjustmentCause {
  /** The decision about a report changed after the share was paid. */
  DECISION("Changed decision"),
  /** A recalculation was accepted. */
  RECALCULATION("Recalculation"),
  /** A dispute was settled. */
  DISPUTE("Dispute"),
  /** Area team finance corrects what was paid. */
  CORRECTION("Correction"),
  /** More was advanced in a year than was earned (PAY-25). */
  ASPIRATION("Aspiration payments above the achievement");

  private final String title;

  AdjustmentCause(String title) {
    this.title = title;
  }

  /**
   * Whether it is about the amount of a share itself, so that a run does not change the share by
   * the same money again (PAY-40).
   */
  public boolean settlesShare() {
    return this == DECISION || this == RECALCULATION;
  }

  public String title() {
    return title;
  }
}
