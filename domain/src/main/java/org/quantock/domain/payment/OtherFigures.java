package org.quantock.domain.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.indicator.ReferenceKind;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.rule.Fact;
import org.quantock.domain.shared.FinancialYear;

/** The facts as they stand; what extends it says which of them are others. */
public abstract class OtherFigures implements Figures {

  private final Figures facts;

  protected OtherFigures(Figures facts) {
    this.facts = facts;
  }

  @Override
  public Optional<Baseline> baseline(PracticeCode practice) {
    return facts.baseline(practice);
  }

  @Override
  public Optional<PatientList> patients(PracticeCode practice, LocalDate on) {
    return facts.patients(practice, on);
  }

  @Override
  public List<ScoredIndicator> scores(PracticeCode practice, int period) {
    return facts.scores(practice, period);
  }

  @Override
  public Optional<Fact> reference(ReferenceKind kind, String area, FinancialYear year) {
    return facts.reference(kind, area, year);
  }

  @Override
  public Optional<Fact> register(PracticeCode practice, String area, int period) {
    return facts.register(practice, area, period);
  }

  @Override
  public Optional<Fact> targetPopulation(PracticeCode practice, String area, FinancialYear year) {
    return facts.targetPopulation(practice, area, year);
  }

  @Override
  public Optional<Boolean> isPms(PracticeCode practice) {
    return facts.isPms(practice);
  }

  @Override
  public Optional<Fact> priorAchievement(
      PracticeCode practice, String component, FinancialYear year) {
    return facts.priorAchievement(practice, component, year);
  }
}
