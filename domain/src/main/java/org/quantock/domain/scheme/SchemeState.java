package org.quantock.domain.scheme;

import java.util.EnumSet;
import java.util.Set;

/** The life of a scheme. A published scheme is running from its first day (SCH-8). */
public enum SchemeState {
  /** The administrator works on the terms. */
  CONFIGURING(SchemeAction.CHANGE, SchemeAction.PUBLISH),
  /** The terms are frozen; practices are offered the scheme, report and are paid. */
  PUBLISHED(SchemeAction.AMEND, SchemeAction.OFFER, SchemeAction.CHOOSE, SchemeAction.CLOSE),
  /** The last payment is settled. */
  CLOSED(SchemeAction.MARK_EVALUATED),
  /** The evaluation is published. */
  EVALUATED();

  private final Set<SchemeAction> allowed;

  SchemeState(SchemeAction... allowed) {
    this.allowed =
        allowed.length == 0 ? EnumSet.noneOf(SchemeAction.class) : EnumSet.of(allowed[0], allowed);
  }

  public boolean allows(SchemeAction action) {
    return allowed.contains(action);
  }
}
