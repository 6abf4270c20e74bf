package org.quantock.application.payment;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;

/**
 * Port: the practices that a run of a scheme has to look at, in the order of their codes: those
 * with a decided report, an adjustment or something carried over, and where the terms switch
 * aspiration on, all that take or took part.
 */
public interface PayablePractices {

  /**
   * @param last the one that was looked at before; empty for the first
   */
  List<PracticeCode> after(SchemeCode scheme, Optional<PracticeCode> last, int limit);
}
