package org.quantock.application.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.quantock.domain.evaluation.PseudonymKey;
import org.quantock.domain.evaluation.PseudonymKeys;
import org.quantock.domain.scheme.SchemeCode;

/** Pseudonym keys for tests of use cases. */
public final class InMemoryPseudonymKeys implements PseudonymKeys {

  private final Map<SchemeCode, PseudonymKey> all = new HashMap<>();

  @Override
  public void add(PseudonymKey key) {
    all.put(key.scheme(), key);
  }

  @Override
  public Optional<PseudonymKey> findForRelease(SchemeCode scheme) {
    return Optional.ofNullable(all.get(scheme));
  }
}
