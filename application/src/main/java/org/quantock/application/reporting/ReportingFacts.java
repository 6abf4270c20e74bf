package org.quantock.application.reporting;

import java.time.LocalDate;
import java.util.List;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.reporting.ReportState;
import org.quantock.domain.reporting.ValueStatus;
import org.quantock.domain.scheme.SchemeCode;

/** Port: what is on record about the reports of a scheme, for monitoring and closing. */
public interface ReportingFacts {

  /**
   * A report that was started; the ones that were not have no row.
   *
   * @param submittedOn the day of the first submission; null while there is none
   * @param lateDays how late the first submission was; 0 where it was in time or is not there
   * @param submissions how often it was submitted
   */
  record ReportFact(
      ReportId report,
      PracticeCode practice,
      int period,
      LocalDate dueOn,
      LocalDate submittedOn,
      int lateDays,
      long submissions,
      ReportState state) {}

  /** What the latest submission of a report says of an indicator; the numbers only where given. */
  record FigureFact(
      PracticeCode practice,
      int period,
      IndicatorCode indicator,
      ValueStatus status,
      Integer numerator,
      Integer denominator,
      Integer exceptions) {}

  /** By practice and period. */
  List<ReportFact> reports(SchemeCode scheme);

  /** By practice, period and indicator. */
  List<FigureFact> figures(SchemeCode scheme);

  /** Of one practice, by period and indicator. */
  List<FigureFact> figures(SchemeCode scheme, PracticeCode practice);
}
