package org.quantock.application.payment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.quantock.domain.organisation.ContractType;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.PatientList;

/** Port to organisation: what payment needs to know of a practice. */
public interface PracticeFacts {

  /** The names of those that are on record. */
  Map<PracticeCode, String> names(Collection<PracticeCode> practices);

  /** The registered patients on a date. */
  Optional<PatientList> patients(PracticeCode practice, LocalDate on);

  /** The contract that the practice holds; empty where the practice is not on record. */
  Optional<ContractType> contract(PracticeCode practice);

  default String name(PracticeCode practice) {
    return names(java.util.List.of(practice)).getOrDefault(practice, practice.value());
  }
}
