package org.quantock.domain.monitoring;

import org.quantock.domain.reporting.ReportState;

/**
 * What monitoring knows of one report (MON-4).
 *
 * @param state its state; for a signed-off one, the state it is signed off from
 * @param firstLateDays days after the due date of the first submission, 0 in time; null while it
 *     was never submitted
 */
public record ReportFact(ReportState state, Integer firstLateDays) {

  public boolean isSubmitted() {
    return firstLateDays != null;
  }
}
