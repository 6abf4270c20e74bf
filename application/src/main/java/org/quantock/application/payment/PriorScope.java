package org.quantock.application.payment;

import java.util.List;
import org.quantock.domain.payment.AdvanceCalculation;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.RuleViolated;

/** For which components and which year payments of the year before are kept (PAY-95). */
final class PriorScope {

  private PriorScope() {}

  /** The components that are advanced by the terms. */
  static List<PaymentComponent> components(Scheme scheme) {
    return scheme.terms().components().stream()
        .filter(component -> !AdvanceCalculation.months(scheme, component).isEmpty())
        .toList();
  }

  /** The component of that code; refused where the terms do not advance it. */
  static PaymentComponent component(Scheme scheme, String code) {
    PaymentComponent found =
        scheme.terms().components().stream()
            .filter(each -> each.code().equals(code))
            .findFirst()
            .orElseThrow(() -> NotFound.of("component", code));
    if (!components(scheme).contains(found)) {
      throw new RuleViolated(
          "component-not-advanced",
          "The terms of %s do not switch aspiration on for %s, so nothing of it is advanced."
              .formatted(scheme.name(), found.name()));
    }
    return found;
  }

  static FinancialYear year(Scheme scheme) {
    return AdvanceCalculation.year(scheme).previous();
  }
}
