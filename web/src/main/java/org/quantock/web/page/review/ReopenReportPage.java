package org.quantock.web.page.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.quantock.application.review.ReopenReport;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.Notice;

/** Opens a report to its practice again. */
@Named
@RequestScoped
public class ReopenReportPage {

  @Inject private OpenReview openReview;
  @Inject private ReopenReport reopenReport;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private String reason;

  public String reopen() {
    if (!attempt.works(
        () -> reopenReport.handle(new ReopenReport.Command(openReview.id(), reason)))) {
      return null;
    }
    notice.success("The report is reopened. The practice can change and submit it again.");
    return openReview.to("review");
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
