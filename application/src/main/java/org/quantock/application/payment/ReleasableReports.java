package org.quantock.application.payment;

import java.util.List;
import org.quantock.domain.payment.ReleasableReport;
import org.quantock.domain.scheme.SchemeCode;

/** Port to review: the reports that are decided, with what each decision releases (PAY-1). */
public interface ReleasableReports {

  List<ReleasableReport> of(SchemeCode scheme);
}
