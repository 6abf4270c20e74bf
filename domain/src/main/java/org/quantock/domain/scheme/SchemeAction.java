package org.quantock.domain.scheme;

/** What can be done to a scheme. */
public enum SchemeAction {
  CHANGE,
  PUBLISH,
  AMEND,
  /** Offer it to a practice. */
  OFFER,
  /** Answer the offer: reserve, join, stay, leave or return. */
  CHOOSE,
  CLOSE,
  MARK_EVALUATED
}
