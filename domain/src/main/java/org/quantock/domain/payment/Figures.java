package org.quantock.domain.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.indicator.ReferenceKind;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.rule.Fact;
import org.quantock.domain.shared.FinancialYear;

/**
 * The facts about practices of one scheme that the calculation asks for as it needs them, each with
 * its source and version (PAY-17). What a source of facts does not know is empty.
 */
public interface Figures {

  /** The latest entry. */
  Optional<Baseline> baseline(PracticeCode practice);

  /** The registered patients on a date. */
  Optional<PatientList> patients(PracticeCode practice, LocalDate on);

  /** The retained indicators as the practice reported them for a period; those that are known. */
  List<ScoredIndicator> scores(PracticeCode practice, int period);

  /**
   * The version of a reference value that counts; where none is on record the terms give it.
   *
   * @param area code of an area of the framework, such as AST; empty where the kind has none
   */
  default Optional<Fact> reference(ReferenceKind kind, String area, FinancialYear year) {
    return Optional.empty();
  }

  /** The patients on the practice's register of an area, as counted at the end of a period. */
  default Optional<Fact> register(PracticeCode practice, String area, int period) {
    return Optional.empty();
  }

  /** The patients of an additional service's target population in the practice's list (PAY-96). */
  default Optional<Fact> targetPopulation(PracticeCode practice, String area, FinancialYear year) {
    return Optional.empty();
  }

  /** Whether the practice holds a PMS contract; empty where its contract is not on record. */
  default Optional<Boolean> isPms(PracticeCode practice) {
    return Optional.empty();
  }

  /** What the practice was paid in a year for what a component pays for now (PAY-95). */
  default Optional<Fact> priorAchievement(
      PracticeCode practice, String component, FinancialYear year) {
    return Optional.empty();
  }
}
