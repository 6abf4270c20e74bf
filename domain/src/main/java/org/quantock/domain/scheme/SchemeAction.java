package org.quantock.domain.scheme;

/** What can be done to a scheme. */
public enum SchemeAction {
  CHANGE,
  PUBLISH,
  AMEND,
  CLOSE,
  MARK_EVALUATED
}
