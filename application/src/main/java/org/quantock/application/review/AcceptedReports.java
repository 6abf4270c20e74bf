package org.quantock.application.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.review.AcceptedReport;
import org.quantock.domain.scheme.SchemeCode;

/** Port: the judged reports of a scheme, for payment (REV-9). */
public interface AcceptedReports {

  /** By practice and period; without those that are reopened. */
  List<AcceptedReport> of(SchemeCode scheme);

  /** Those of these practices. */
  default List<AcceptedReport> of(SchemeCode scheme, Collection<PracticeCode> practices) {
    return of(scheme).stream().filter(each -> practices.contains(each.practice())).toList();
  }

  /** How many there are, by period. */
  default Map<Integer, Long> byPeriod(SchemeCode scheme) {
    return of(scheme).stream()
        .collect(Collectors.groupingBy(AcceptedReport::period, Collectors.counting()));
  }
}
