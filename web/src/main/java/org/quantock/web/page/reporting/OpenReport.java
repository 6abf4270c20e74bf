package org.quantock.web.page.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.quantock.application.reporting.ReportDetail;
import org.quantock.application.reporting.ViewMyReport;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.Permission;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.reporting.ReportState;
import org.quantock.domain.reporting.SectionCode;

/** The report of {@code ?id=} that all pages of one report are about. */
@Named
@RequestScoped
public class OpenReport {

  @Inject @Param private String id;
  @Inject private ViewMyReport viewMyReport;
  @Inject private BusinessCalendar calendar;
  @Inject private Caller caller;

  private ReportDetail detail;

  public ReportDetail detail() {
    if (detail == null) {
      detail = viewMyReport.ask(id());
    }
    return detail;
  }

  /** After a change: the next reading is fresh. */
  void changed() {
    detail = null;
  }

  ReportId id() {
    return ReportId.of(id);
  }

  /** Days after the due date today; 0 before. */
  public long lateDays() {
    return Math.max(
        0, java.time.temporal.ChronoUnit.DAYS.between(detail().period().dueOn(), calendar.today()));
  }

  /** Whether the person could sign off and loses that for this round by editing (REP-8). */
  public boolean mayWaiveSigning() {
    return detail().access().edit().given()
        && caller.person().may(Permission.SIGN_OFF_REPORT)
        && !"signer-is-author".equals(detail().access().signOff().code());
  }

  /** Where a section is written. */
  public String href(SectionCode section) {
    String query = "?id=" + id();
    return section
        .aim()
        .map(
            aim -> "/report-aim" + query + "&aim=" + URLEncoder.encode(aim, StandardCharsets.UTF_8))
        .orElse("/report-" + section + query);
  }

  /** Where the person goes after completing a section: the next one, or the check of answers. */
  String after(SectionCode section) {
    List<SectionCode> codes = detail().sections().stream().map(ReportDetail.Section::code).toList();
    int next = codes.indexOf(section) + 1;
    String href = next < codes.size() ? href(codes.get(next)) : "/report-check?id=" + id();
    return redirect(href);
  }

  String home() {
    return redirect("/report?id=" + id());
  }

  static String redirect(String href) {
    return href.replace("?", "?faces-redirect=true&");
  }

  public String colour() {
    return colour(detail().state());
  }

  /** The colour of the tag of a state. */
  static String colour(ReportState state) {
    return switch (state) {
      case DRAFT -> "grey";
      case SIGNED_OFF -> "aqua-green";
      case SUBMITTED, RESUBMITTED -> "blue";
      case QUERIED, REOPENED -> "orange";
      case ACCEPTED -> "green";
      case NOT_ACCEPTED -> "red";
    };
  }
}
