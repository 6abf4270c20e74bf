package org.quantock.domain.monitoring;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * How many reports of a period stand where.
 *
 * @param required from practices that take part on its last day, or that reported (MON-1)
 * @param received submitted at least once
 * @param onTime received by the due date
 * @param late received after it
 * @param overdue not received although the due date has passed
 * @param begun a draft only
 * @param queried received and with the practice again, queried or reopened
 * @param accepted judged satisfied, wholly or in part
 * @param notRequired practices that were offered the scheme and do not take part then
 */
public record Tally(
    int required,
    int received,
    int onTime,
    int late,
    int overdue,
    int begun,
    int queried,
    int accepted,
    int notRequired) {

  public static Tally of(Collection<ReportStanding> standings) {
    return new Tally(
        count(standings, ReportStanding::isRequired),
        count(standings, ReportStanding::isReceived),
        count(standings, ReportStanding::isOnTime),
        count(standings, s -> s.isReceived() && !s.isOnTime()),
        count(standings, ReportStanding::isOverdue),
        count(standings, s -> s.standing() == Standing.BEGUN),
        count(
            standings, s -> s.standing() == Standing.QUERIED || s.standing() == Standing.REOPENED),
        count(standings, s -> s.standing() == Standing.ACCEPTED),
        count(standings, s -> !s.isRequired()));
  }

  private static int count(Collection<ReportStanding> all, Predicate<ReportStanding> which) {
    return (int) all.stream().filter(which).count();
  }
}
