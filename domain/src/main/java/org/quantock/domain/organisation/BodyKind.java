package org.quantock.domain.organisation;

/** What an organisation that is not a practice is here for. */
public enum BodyKind {
  CCG("Clinical commissioning group"),
  AREA_TEAM("NHS England area team"),
  LMC("Local Medical Committee"),
  EVALUATOR("Evaluator"),
  DECIDING_BODY("Deciding body");

  private final String title;

  BodyKind(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
