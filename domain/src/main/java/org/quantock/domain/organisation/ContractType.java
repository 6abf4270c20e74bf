package org.quantock.domain.organisation;

/** The contract under which a practice provides primary medical services. */
public enum ContractType {
  GMS,
  PMS,
  APMS,
  /** The practice register does not say; the payments publication does. */
  UNKNOWN;

  /** As people write it. */
  public String title() {
    return this == UNKNOWN ? "Not known" : name();
  }
}
