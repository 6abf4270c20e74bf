package org.quantock.domain.payment.dispute;

/** What can be questioned (DIS-1). */
public enum SubjectKind {
  PAYMENT("Payment"),
  ENTITLEMENT_LINE("Line of an entitlement"),
  REVIEW_DECISION("Decision about a report"),
  RECALCULATION_LINE("Line of a recalculation");

  private final String title;

  SubjectKind(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
