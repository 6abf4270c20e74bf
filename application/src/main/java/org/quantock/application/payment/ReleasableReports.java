package org.quantock.application.payment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.ReleasableReport;
import org.quantock.domain.scheme.SchemeCode;

/** Port to review: the reports that are decided, with what each decision releases (PAY-1). */
public interface ReleasableReports {

  List<ReleasableReport> of(SchemeCode scheme);

  /** Those of these practices. */
  default List<ReleasableReport> of(SchemeCode scheme, Collection<PracticeCode> practices) {
    return of(scheme).stream().filter(each -> practices.contains(each.practice())).toList();
  }

  /** How many there are, by period. */
  default Map<Integer, Long> byPeriod(SchemeCode scheme) {
    return of(scheme).stream()
        .collect(Collectors.groupingBy(ReleasableReport::period, Collectors.counting()));
  }
}
