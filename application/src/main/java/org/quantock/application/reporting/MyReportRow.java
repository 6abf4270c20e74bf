package org.quantock.application.reporting;

import java.time.LocalDate;
import org.quantock.domain.reporting.Leave;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.reporting.ReportState;
import org.quantock.domain.scheme.ReportingPeriod;
import org.quantock.domain.scheme.SchemeCode;

/**
 * One report the practice owes.
 *
 * @param report null while it is not started
 * @param state null while it is not started
 * @param complete how many sections are complete
 * @param sections how many there are; 0 while it is not started
 * @param receipt of the latest submission; null while there is none
 * @param start whether it can be started now, and if not why
 */
public record MyReportRow(
    SchemeCode scheme,
    String schemeName,
    ReportingPeriod period,
    ReportId report,
    ReportState state,
    int complete,
    int sections,
    LocalDate submittedOn,
    int lateDays,
    String receipt,
    Leave start) {

  /** Where the report stands, in words. */
  public String status() {
    if (state == null) {
      return start.given() ? "Not yet started" : "Cannot start yet";
    }
    return state.title();
  }

  /** Whether it should have been submitted by now. */
  public boolean isOverdue(LocalDate today) {
    return submittedOn == null && today.isAfter(period.dueOn());
  }
}
