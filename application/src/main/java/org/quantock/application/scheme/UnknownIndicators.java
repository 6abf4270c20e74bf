package org.quantock.application.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quantock.application.scheme.KnownIndicators.KnownIndicator;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.scheme.Terms;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Problem;

/** Whether the retained indicators of the terms are in the scheme's indicator set. */
final class UnknownIndicators {

  private UnknownIndicators() {}

  static List<Problem> of(Terms terms, IndicatorSetCode set, List<KnownIndicator> known) {
    Set<IndicatorCode> codes = known.stream().map(KnownIndicator::code).collect(Collectors.toSet());
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < terms.retained().size(); i++) {
      IndicatorCode code = terms.retained().get(i).indicator();
      if (!codes.contains(code)) {
        problems.add(
            new Problem(
                "terms.retained[" + i + "].indicator",
                "%s is not an indicator of %s; look its code up on the page of that set."
                    .formatted(code, set)));
      }
    }
    return problems;
  }

  static void refuse(Terms terms, IndicatorSetCode set, KnownIndicators indicators) {
    List<Problem> problems = of(terms, set, indicators.of(set).orElse(List.of()));
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
  }
}
