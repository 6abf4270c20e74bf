package org.quantock.domain.governance;

/** How the body consulted stands to the point it makes. */
public enum Stance {
  SUPPORT("Support"),
  SUGGESTION("Suggestion"),
  CONCERN("Concern"),
  OBJECTION("Objection");

  private final String title;

  Stance(String title) {
    this.title = title;
  }

  /** The stance as people say it. */
  public String title() {
    return title;
  }
}
