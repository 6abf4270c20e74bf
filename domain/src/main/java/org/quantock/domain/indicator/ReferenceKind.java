package org.quantock.domain.indicator;

/** A national figure that QOF arithmetic needs. */
public enum ReferenceKind {
  /** Pounds for one point. */
  POINT_VALUE("Value of a point", false),
  /** Registered patients of the average practice in England. */
  AVERAGE_LIST("National average list", false),
  /** Patients on a register of an area of the framework, in all patients of England. */
  NATIONAL_PREVALENCE("National prevalence", true),
  /** Patients of the target population of an additional service, in all patients of England. */
  NATIONAL_TARGET_POPULATION("National target population", true);

  private final String title;
  private final boolean ofArea;

  ReferenceKind(String title, boolean ofArea) {
    this.title = title;
    this.ofArea = ofArea;
  }

  public String title() {
    return title;
  }

  /** Whether there is one for each area of the framework, such as asthma. */
  public boolean isOfArea() {
    return ofArea;
  }
}
