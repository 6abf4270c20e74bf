package org.quantock.domain.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quantock.domain.indicator.ReferenceKind;
import org.quantock.domain.indicator.ReferenceValue;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.rule.Fact;
import org.quantock.domain.shared.FinancialYear;

/**
 * The facts as they stand, but with given versions of reference values: to work an entitlement out
 * with what it used and one version replaced, whatever else was corrected since.
 */
public record WithVersion(Figures facts, Set<ReferenceValue> versions) implements Figures {

  public WithVersion {
    versions = Set.copyOf(versions);
  }

  @Override
  public Optional<Fact> reference(ReferenceKind kind, String area, FinancialYear year) {
    Optional<Fact> given =
        versions.stream()
            .filter(
                value ->
                    value.kind() == kind
                        && value.area().equals(area)
                        && value.financialYear().equals(year))
            .findFirst()
            .map(Fact::reference);
    return given.isPresent() ? given : facts.reference(kind, area, year);
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
  public Optional<Fact> register(PracticeCode practice, String area, int period) {
    return facts.register(practice, area, period);
  }

  @Override
  public Optional<Fact> targetPopulation(PracticeCode practice, String area) {
    return facts.targetPopulation(practice, area);
  }

  @Override
  public Optional<Boolean> isPms(PracticeCode practice) {
    return facts.isPms(practice);
  }

  @Override
  public Optional<Fact> advances(PracticeCode practice, String component) {
    return facts.advances(practice, component);
  }
}
