package org.quantock.application.payment;

import java.util.Optional;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.rule.Fact;

/** Port to the achievement on record: the patients on a practice's register of an area. */
public interface Registers {

  /** Empty where no register indicator of the area has a figure for the practice. */
  Optional<Fact> of(IndicatorSetCode set, PracticeCode practice, String area);
}
