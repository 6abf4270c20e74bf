package org.quantock.domain.reporting;

/** What can be done to a report. */
public enum ReportAction {
  /** The practice changes a section. */
  EDIT,
  /** A second person of the practice declares it right. */
  SIGN_OFF,
  /** The person who would sign off asks for changes first. */
  SEND_BACK,
  SUBMIT,
  /** The area team asks the practice about it. */
  QUERY,
  /** The area team accepts it or does not. */
  DECIDE,
  REOPEN
}
