package org.quantock.domain.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;

/** The facts about practices of one scheme that the calculation asks for as it needs them. */
public interface Figures {

  /** The latest entry. */
  Optional<Baseline> baseline(PracticeCode practice);

  /** The registered patients on a date. */
  Optional<PatientList> patients(PracticeCode practice, LocalDate on);

  /** The retained indicators as the practice reported them for a period; those that are known. */
  List<ScoredIndicator> scores(PracticeCode practice, int period);
}
