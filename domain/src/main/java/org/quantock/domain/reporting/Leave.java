package org.quantock.domain.reporting;

import org.quantock.domain.shared.RuleViolated;

/**
 * Whether something may be done now; if not, why, and who can change that.
 *
 * @param code stable name of the refusal; empty where leave is given
 * @param why a sentence for the person; empty where leave is given
 */
public record Leave(boolean given, String code, String why) {

  static final Leave GIVEN = new Leave(true, "", "");

  public static Leave refused(String code, String why) {
    return new Leave(false, code, why);
  }

  public static Leave granted() {
    return GIVEN;
  }

  /** The use case's side of what the page shows. */
  public void orRefuse() {
    if (!given) {
      throw new RuleViolated(code, why);
    }
  }
}
