package org.quantock.application.review;

import java.util.List;
import org.quantock.domain.review.AcceptedReport;
import org.quantock.domain.scheme.SchemeCode;

/** Port: the judged reports of a scheme, for payment (REV-9). */
public interface AcceptedReports {

  /** By practice and period; without those that are reopened. */
  List<AcceptedReport> of(SchemeCode scheme);
}
