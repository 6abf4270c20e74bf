package org.quantock.domain.payment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.NotFound;

/** The adjustments on record; entries are only added (PAY-16). */
public interface Adjustments {

  void add(Adjustment adjustment);

  Optional<Adjustment> find(AdjustmentId id);

  /** All of a scheme, oldest first. */
  List<Adjustment> of(SchemeCode scheme);

  /** All of one practice in a scheme, oldest first. */
  List<Adjustment> of(SchemeCode scheme, PracticeCode practice);

  /** All of these practices in a scheme, oldest first. */
  default List<Adjustment> of(SchemeCode scheme, Collection<PracticeCode> practices) {
    return of(scheme).stream().filter(each -> practices.contains(each.practice())).toList();
  }

  default Adjustment get(AdjustmentId id) {
    return find(id).orElseThrow(() -> NotFound.of("adjustment", id));
  }
}
