package org.quantock.domain.governance;

/** What can be done to a consultation. */
public enum ConsultationAction {
  ANSWER,
  CLOSE_UNANSWERED,
  REPLY
}
