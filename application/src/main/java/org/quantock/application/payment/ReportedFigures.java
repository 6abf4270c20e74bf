package org.quantock.application.payment;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;

/** Port to reporting: the figures of submitted reports, for lists of many practices. */
public interface ReportedFigures {

  record Reported(PracticeCode practice, RetainedResult result) {}

  /**
   * Of each practice and indicator the figure of the latest period whose latest submission gives
   * it, by practice and indicator.
   *
   * @param practice one alone; empty for all
   */
  List<Reported> latest(SchemeCode scheme, Optional<PracticeCode> practice);
}
