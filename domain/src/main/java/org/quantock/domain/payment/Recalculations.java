package org.quantock.domain.payment;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.NotFound;

/** The recalculations on record. */
public interface Recalculations {

  void add(Recalculation recalculation);

  Optional<Recalculation> find(RecalculationId id);

  /** All of a scheme, the newest first. */
  List<Recalculation> of(SchemeCode scheme);

  /** Sends what was decided to the store; refuses what it does not allow. */
  void save(Recalculation recalculation);

  default Recalculation get(RecalculationId id) {
    return find(id).orElseThrow(() -> NotFound.of("recalculation", id));
  }
}
