package org.quantock.application.payment;

import java.util.List;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;

/** Port to reporting: the retained indicators in a practice's decided report of a period. */
public interface RetainedResults {

  /** Those that were given; empty where the report is not decided. */
  List<RetainedResult> of(SchemeCode scheme, PracticeCode practice, int period);
}
