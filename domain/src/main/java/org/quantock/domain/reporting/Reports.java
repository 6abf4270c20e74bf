package org.quantock.domain.reporting;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.NotFound;

/** The quarterly reports on record. */
public interface Reports {

  void add(QuarterlyReport report);

  Optional<QuarterlyReport> find(ReportId id);

  /**
   * The report to change it: until the end of the transaction nobody else gets it this way, so that
   * a save and a sign-off at the same moment follow one another.
   */
  Optional<QuarterlyReport> findForChange(ReportId id);

  Optional<QuarterlyReport> of(SchemeCode scheme, PracticeCode practice, int period);

  /** All of a practice in a scheme, by period. */
  List<QuarterlyReport> of(SchemeCode scheme, PracticeCode practice);

  /** Sends what was changed to the store, so that a clash shows inside the use case. */
  void flush();

  default QuarterlyReport get(ReportId id) {
    return find(id).orElseThrow(() -> new NotFound("There is no such report."));
  }

  default QuarterlyReport getForChange(ReportId id) {
    return findForChange(id).orElseThrow(() -> new NotFound("There is no such report."));
  }
}
