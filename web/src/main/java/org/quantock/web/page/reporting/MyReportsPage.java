package org.quantock.web.page.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.quantock.application.reporting.ListMyReports;
import org.quantock.application.reporting.MyReportRow;
import org.quantock.application.reporting.StartReport;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.web.page.shared.Attempt;

/** The reports that the practice owes, and where each stands. */
@Named
@RequestScoped
public class MyReportsPage {

  @Inject private ListMyReports listMyReports;
  @Inject private StartReport startReport;
  @Inject private BusinessCalendar calendar;
  @Inject private Attempt attempt;

  private List<MyReportRow> rows;

  public List<MyReportRow> rows() {
    if (rows == null) {
      rows = listMyReports.ask();
    }
    return rows;
  }

  public boolean overdue(MyReportRow row) {
    return row.isOverdue(calendar.today());
  }

  public String colour(MyReportRow row) {
    return row.state() == null ? "grey" : OpenReport.colour(row.state());
  }

  public String start(String scheme, int period) {
    Optional<ReportId> started =
        attempt.result(
            () -> startReport.handle(new StartReport.Command(SchemeCode.of(scheme), period)));
    return started.map(id -> OpenReport.redirect("/report?id=" + id)).orElse(null);
  }
}
