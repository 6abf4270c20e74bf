package org.quantock.domain.organisation;

/** The kinds of file that can be imported. */
public enum ImportKind {
  PRACTICE_REGISTER("Practice register (ODS epraccur)"),
  LIST_SIZES("List sizes"),
  PUBLISHED_RESULTS("Published QOF results"),
  PREVALENCE("Published QOF prevalence"),
  ORGANISATION_REFERENCE("QOF organisation reference"),
  PUBLISHED_PAYMENTS("NHS payments to general practice 2014/15"),
  TARGET_POPULATIONS("Target populations of additional services");

  private final String title;

  ImportKind(String title) {
    this.title = title;
  }

  /** Whether such a file is about one indicator set, which the person chooses. */
  public boolean isOfSet() {
    return this == PUBLISHED_RESULTS || this == PREVALENCE;
  }

  public String title() {
    return title;
  }
}
