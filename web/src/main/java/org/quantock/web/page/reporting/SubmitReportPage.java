package org.quantock.web.page.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.quantock.application.reporting.SubmitReport;
import org.quantock.domain.reporting.Receipt;
import org.quantock.web.page.shared.Attempt;

/** Sends the signed-off report to the area team. */
@Named
@RequestScoped
public class SubmitReportPage {

  @Inject private OpenReport openReport;
  @Inject private SubmitReport submitReport;
  @Inject private Attempt attempt;

  private int submission;
  private String note;

  public void load() {
    submission = openReport.detail().nextSubmission();
  }

  public String submit() {
    Optional<Receipt> receipt =
        attempt.result(
            () -> submitReport.handle(new SubmitReport.Command(openReport.id(), submission, note)));
    return receipt
        .map(
            given ->
                OpenReport.redirect(
                    "/report-receipt?id=" + given.report() + "&number=" + given.number()))
        .orElse(null);
  }

  public int getSubmission() {
    return submission;
  }

  public void setSubmission(int submission) {
    this.submission = submission;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
