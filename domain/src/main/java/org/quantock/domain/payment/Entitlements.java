package org.quantock.domain.payment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quantock.domain.indicator.ReferenceValueId;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.Money;

/** The entitlements on record; entries are only added (PAY-15). */
public interface Entitlements {

  /** Keeps entries; refuses when another entry took its number at the same moment. */
  void add(Collection<EntitlementLine> lines);

  /** The entry that counts. */
  Optional<EntitlementLine> latest(
      SchemeCode scheme, PracticeCode practice, String component, int period);

  /** The entries that count of one practice, by component and period. */
  List<EntitlementLine> latest(SchemeCode scheme, PracticeCode practice);

  /** The entries that count of every practice, by practice, component and period. */
  List<EntitlementLine> latest(SchemeCode scheme);

  /** The entries that count of these practices, without what only their pages need. */
  default List<Entitled> entitled(SchemeCode scheme, Collection<PracticeCode> practices) {
    return latest(scheme).stream()
        .filter(line -> practices.contains(line.practice()))
        .map(
            line ->
                new Entitled(
                    line.practice(), line.component(), line.period(), line.cause(), line.working()))
        .toList();
  }

  /** Every entry of one practice, first to last. */
  List<EntitlementLine> history(SchemeCode scheme, PracticeCode practice);

  /** The entries that count and used a version of a reference value, of every scheme. */
  List<EntitlementLine> using(ReferenceValueId value);

  /** What those that count come to, by component. */
  default List<EntitlementSum> sums(SchemeCode scheme) {
    Map<String, List<EntitlementLine>> byComponent = new TreeMap<>();
    latest(scheme)
        .forEach(
            line ->
                byComponent.computeIfAbsent(line.component(), c -> new ArrayList<>()).add(line));
    return byComponent.entrySet().stream()
        .map(
            entry ->
                new EntitlementSum(
                    entry.getKey(),
                    entry.getValue().stream()
                        .map(EntitlementLine::amount)
                        .reduce(Money.ZERO, Money::plus),
                    entry.getValue().size()))
        .toList();
  }

  /** How many shares of each practice have an entry. */
  default Map<PracticeCode, Long> counts(SchemeCode scheme, Collection<PracticeCode> practices) {
    Map<PracticeCode, Long> counts = new TreeMap<>();
    entitled(scheme, practices).forEach(line -> counts.merge(line.practice(), 1L, Long::sum));
    return counts;
  }
}
