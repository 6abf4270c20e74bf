package org.quantock.application.payment;

import java.util.List;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.InvalidInput;

/** Which years a baseline may rest on: full years before the scheme starts. */
final class ReferenceYear {

  private ReferenceYear() {}

  /** The years to choose from, the latest first. */
  static List<FinancialYear> choices(Scheme scheme) {
    FinancialYear latest = FinancialYear.of(scheme.startsOn()).previous();
    return List.of(latest, latest.previous(), latest.previous().previous());
  }

  static void check(FinancialYear year, Scheme scheme) {
    if (!year.end().isBefore(scheme.startsOn())) {
      throw new InvalidInput(
          "referenceYear",
          "The reference year must end before the scheme starts; %s does not.".formatted(year));
    }
  }
}
