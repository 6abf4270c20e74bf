package org.quantock.domain.payment;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;

/** The baselines on record; entries are only added (PAY-11). */
public interface Baselines {

  void add(Baseline baseline);

  /** The entry that counts. */
  Optional<Baseline> latest(SchemeCode scheme, PracticeCode practice);

  /** The entry that counts of every practice, by practice code. */
  List<Baseline> latest(SchemeCode scheme);

  /** All entries of a practice, first to last. */
  List<Baseline> history(SchemeCode scheme, PracticeCode practice);
}
