package org.quantock.domain.access;

import java.util.List;
import java.util.Optional;
import org.quantock.domain.shared.PersonId;

/** The second factors on record. */
public interface SecondFactors {

  void add(SecondFactor factor);

  Optional<SecondFactor> of(PersonId person);

  /** Those that count, of everybody. */
  List<SecondFactor> confirmed();

  void remove(SecondFactor factor);
}
