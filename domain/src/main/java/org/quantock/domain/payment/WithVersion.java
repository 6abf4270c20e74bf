package org.quantock.domain.payment;

import java.util.Optional;
import java.util.Set;
import org.quantock.domain.indicator.ReferenceKind;
import org.quantock.domain.indicator.ReferenceValue;
import org.quantock.domain.payment.rule.Fact;
import org.quantock.domain.shared.FinancialYear;

/**
 * The facts as they stand, but with given versions of reference values: to work an entitlement out
 * with what it used and one version replaced, whatever else was corrected since.
 */
public final class WithVersion extends OtherFigures {

  private final Set<ReferenceValue> versions;

  public WithVersion(Figures facts, Set<ReferenceValue> versions) {
    super(facts);
    this.versions = Set.copyOf(versions);
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
    return given.isPresent() ? given : super.reference(kind, area, year);
  }
}
