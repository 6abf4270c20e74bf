package org.quantock.domain.payment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.indicator.ReferenceValueId;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;

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
}
