package org.quantock.application.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quantock.application.shared.Task;
import org.quantock.application.shared.TaskSource;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.reporting.ReportState;
import org.quantock.domain.reporting.Turn;

/** The open reports of a practice, for the home pages of its people. */
@ApplicationScoped
public class ReportTasks implements TaskSource {

  private ListMyReports reports;

  protected ReportTasks() {}

  @Inject
  public ReportTasks(ListMyReports reports) {
    this.reports = reports;
  }

  @Override
  public List<Task> tasks(Actor person, LocalDate today) {
    if (!person.may(Permission.VIEW_OWN_REPORTS)) {
      return List.of();
    }
    List<Task> tasks = new ArrayList<>();
    for (MyReportRow row : reports.ask()) {
      if (row.report() == null ? row.start().given() : !row.state().isDecided()) {
        tasks.add(task(row, person));
      }
    }
    return tasks;
  }

  private static Task task(MyReportRow row, Actor person) {
    boolean practice = row.state() == null || row.state().turn() == Turn.PRACTICE;
    boolean waitsForSignature =
        row.report() != null
            && practice
            && row.state() != ReportState.SIGNED_OFF
            && row.complete() == row.sections();
    boolean mine = practice && (!waitsForSignature || person.may(Permission.SIGN_OFF_REPORT));
    String turn = !practice ? "Area team" : mine ? "You" : "Lead GP";
    return new Task(
        "%s report".formatted(row.period().shortName()),
        detail(row, waitsForSignature),
        row.report() == null ? "/reports" : "/report?id=" + row.report(),
        practice && row.submittedOn() == null ? row.period().dueOn() : null,
        mine,
        turn);
  }

  private static String detail(MyReportRow row, boolean waitsForSignature) {
    if (row.state() == null) {
      return row.schemeName() + ": not yet started";
    }
    String status = row.state().title();
    if (waitsForSignature) {
      return "%s: %s, ready for sign-off"
          .formatted(row.schemeName(), status.toLowerCase(java.util.Locale.UK));
    }
    return row.state().turn() == Turn.PRACTICE && row.state() != ReportState.SIGNED_OFF
        ? "%s: %s, %d of %d sections complete"
            .formatted(
                row.schemeName(),
                status.toLowerCase(java.util.Locale.UK),
                row.complete(),
                row.sections())
        : "%s: %s".formatted(row.schemeName(), status.toLowerCase(java.util.Locale.UK));
  }
}
