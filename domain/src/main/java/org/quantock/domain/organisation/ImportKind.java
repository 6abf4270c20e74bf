package org.quantock.domain.organisation;

/** The kinds of file that can be imported. */
public enum ImportKind {
  PRACTICE_REGISTER("Practice register (ODS epraccur)"),
  LIST_SIZES("List sizes"),
  PUBLISHED_RESULTS("Published QOF results 2014/15"),
  PUBLISHED_PAYMENTS("NHS payments to general practice 2014/15");

  private final String title;

  ImportKind(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
