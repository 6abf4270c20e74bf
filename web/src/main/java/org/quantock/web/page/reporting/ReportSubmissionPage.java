package org.quantock.web.page.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.quantock.application.reporting.SubmissionDetail;
import org.quantock.application.reporting.ViewMyReport;
import org.quantock.domain.reporting.ReportId;
import org.quantock.web.page.shared.PageNumber;

/** One submission: its receipt, and the copy of exactly what was sent. */
@Named
@RequestScoped
public class ReportSubmissionPage {

  @Inject @Param private String id;
  @Inject @Param private String number;
  @Inject private ViewMyReport viewMyReport;

  private SubmissionDetail submission;

  public SubmissionDetail submission() {
    if (submission == null) {
      submission = viewMyReport.ask(ReportId.of(id), PageNumber.read(number));
    }
    return submission;
  }
}
