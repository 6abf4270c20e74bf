package org.quantock.domain.payment;

import java.util.Collection;
import java.util.List;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.FinancialYear;

/** The target populations on record; entries are only added (PAY-96). */
public interface TargetPopulations {

  /** Keeps entries; refuses when another took its number at the same moment. */
  void add(Collection<TargetPopulation> entries);

  /** The entries of a year that count, by practice and area. */
  List<TargetPopulation> latest(FinancialYear year);

  /** Those of one practice. */
  List<TargetPopulation> latest(PracticeCode practice, FinancialYear year);

  /** Every entry of one, first to last. */
  List<TargetPopulation> history(TargetPopulation.Of of);

  /** The years that have entries, the latest first. */
  List<FinancialYear> years();
}
