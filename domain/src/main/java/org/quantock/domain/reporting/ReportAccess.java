package org.quantock.domain.reporting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;

/**
 * What a person may do to a report now. Worked out once: the page offers by it, and the report
 * refuses by it.
 */
public record ReportAccess(Leave edit, Leave signOff, Leave sendBack, Leave submit) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  public static ReportAccess of(QuarterlyReport report, Actor person, LocalDate today) {
    return new ReportAccess(
        edit(report, person),
        signOff(report, person),
        sendBack(report, person),
        submit(report, person, today));
  }

  private static Leave edit(QuarterlyReport report, Actor person) {
    return mayAct(report, person, Permission.EDIT_REPORT, ReportAction.EDIT);
  }

  /** REP-4, REP-8. */
  private static Leave signOff(QuarterlyReport report, Actor person) {
    List<String> unfinished = report.unfinishedSections();
    if (report.allows(ReportAction.SIGN_OFF) && !unfinished.isEmpty()) {
      return Leave.refused(
          "report-not-complete",
          "The report can be signed off when every section is complete: %d %s to go."
              .formatted(unfinished.size(), unfinished.size() == 1 ? "section" : "sections"));
    }
    if (!person.may(Permission.SIGN_OFF_REPORT)) {
      return Leave.refused("signer-not-entitled", "The lead GP of the practice signs it off.");
    }
    Leave leave = mayAct(report, person, Permission.SIGN_OFF_REPORT, ReportAction.SIGN_OFF);
    if (leave.given() && report.wasEditedSinceSignOffBy(person.id())) {
      return Leave.refused(
          "signer-is-author",
          "You changed this report yourself. Another person of the practice who may sign off has to do it.");
    }
    return leave;
  }

  private static Leave sendBack(QuarterlyReport report, Actor person) {
    return mayAct(report, person, Permission.SIGN_OFF_REPORT, ReportAction.SEND_BACK);
  }

  /** REP-10. */
  private static Leave submit(QuarterlyReport report, Actor person, LocalDate today) {
    if (report.allows(ReportAction.EDIT) && !report.allows(ReportAction.SUBMIT)) {
      return Leave.refused(
          "report-not-signed-off", "The report can be submitted when it is signed off.");
    }
    Leave leave = mayAct(report, person, Permission.EDIT_REPORT, ReportAction.SUBMIT);
    LocalDate first = report.period().endsOn();
    if (leave.given() && today.isBefore(first)) {
      return Leave.refused(
          "period-not-over",
          "The report can be submitted from %s, the last day of the period."
              .formatted(DAY.format(first)));
    }
    return leave;
  }

  private static Leave mayAct(
      QuarterlyReport report, Actor person, Permission needed, ReportAction action) {
    if (!person.isOf(report.practice())) {
      return Leave.refused("not-of-practice", "Only people of the practice can do this.");
    }
    if (!person.may(needed)) {
      return Leave.refused(
          "not-entitled",
          needed == Permission.SIGN_OFF_REPORT
              ? "The lead GP of the practice can do this."
              : "The practice manager or the lead GP can do this.");
    }
    return report.allows(action) ? Leave.GIVEN : Leave.refused("action-not-allowed", why(report));
  }

  private static String why(QuarterlyReport report) {
    return switch (report.state()) {
      case DRAFT, QUERIED, REOPENED -> "The report is still being written.";
      case SIGNED_OFF -> "The report is signed off already.";
      case SUBMITTED, RESUBMITTED ->
          "The report is with the area team. It can be changed when they ask about it or reopen it.";
      case ACCEPTED, NOT_ACCEPTED ->
          "The area team has decided about the report. Ask them to reopen it if it has to be changed.";
    };
  }
}
