package org.quantock.domain.governance;

import org.quantock.domain.shared.NotPermitted;
import org.quantock.domain.shared.RuleViolated;

/**
 * Whether something may be done now, and if not, why and who can make it so. The page shows it and
 * the use case refuses by it.
 *
 * @param code of the refusal; empty when allowed
 * @param reason a sentence for the person; empty when allowed
 */
public record May(boolean allowed, String code, String reason) {

  private static final String NOT_YOURS = "not-permitted";

  static final May YES = new May(true, "", "");

  static May no(String code, String reason) {
    return new May(false, code, reason);
  }

  static May notYours(String reason) {
    return new May(false, NOT_YOURS, reason);
  }

  /** Refuses unless allowed. */
  void require() {
    if (allowed) {
      return;
    }
    if (code.equals(NOT_YOURS)) {
      throw new NotPermitted(reason);
    }
    throw new RuleViolated(code, reason);
  }
}
