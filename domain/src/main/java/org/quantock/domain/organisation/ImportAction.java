package org.quantock.domain.organisation;

/** What can happen to an uploaded file. */
public enum ImportAction {
  CONFIRM,
  RESTART,
  FINISH,
  FAIL
}
