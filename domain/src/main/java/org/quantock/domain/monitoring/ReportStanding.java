package org.quantock.domain.monitoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.quantock.domain.reporting.ReportState;
import org.quantock.domain.scheme.ReportingPeriod;

/**
 * Where one practice stands with the report of one period, on a day.
 *
 * @param lateDays of the first submission; 0 when it was in time or there was none (MON-3)
 * @param overdueDays days since it was due, while it is not submitted (MON-2)
 */
public record ReportStanding(Standing standing, int lateDays, int overdueDays) {

  /**
   * @param owed whether the practice takes part on the last day of the period (MON-1)
   */
  public static ReportStanding of(
      boolean owed, ReportingPeriod period, Optional<ReportFact> report, LocalDate today) {
    if (report.filter(ReportFact::isSubmitted).isPresent()) {
      ReportFact fact = report.get();
      return new ReportStanding(received(fact.state()), fact.firstLateDays(), 0);
    }
    if (!owed) {
      return new ReportStanding(Standing.NOT_REQUIRED, 0, 0);
    }
    int overdue = (int) Math.max(0, ChronoUnit.DAYS.between(period.dueOn(), today));
    if (report.isPresent()) {
      return new ReportStanding(Standing.BEGUN, 0, overdue);
    }
    return today.isAfter(period.endsOn())
        ? new ReportStanding(Standing.NOT_STARTED, 0, overdue)
        : new ReportStanding(Standing.NOT_DUE_YET, 0, 0);
  }

  private static Standing received(ReportState state) {
    return switch (state) {
      case DRAFT, SIGNED_OFF, SUBMITTED, RESUBMITTED -> Standing.SUBMITTED;
      case QUERIED -> Standing.QUERIED;
      case REOPENED -> Standing.REOPENED;
      case ACCEPTED -> Standing.ACCEPTED;
      case NOT_ACCEPTED -> Standing.NOT_ACCEPTED;
    };
  }

  public boolean isReceived() {
    return standing.isReceived();
  }

  public boolean isOnTime() {
    return isReceived() && lateDays == 0;
  }

  public boolean isOverdue() {
    return overdueDays > 0;
  }

  public boolean isRequired() {
    return standing != Standing.NOT_REQUIRED;
  }

  /** As people read it: "Submitted 3 days late", "Not started, 2 days overdue", "Accepted". */
  public String words() {
    if (isOverdue()) {
      return "%s, %s overdue".formatted(standing.title(), days(overdueDays));
    }
    if (standing == Standing.SUBMITTED) {
      return lateDays == 0 ? "Submitted on time" : "Submitted %s late".formatted(days(lateDays));
    }
    return lateDays == 0
        ? standing.title()
        : "%s, %s late".formatted(standing.title(), days(lateDays));
  }

  private static String days(int number) {
    return number == 1 ? "1 day" : "%,d days".formatted(number);
  }
}
