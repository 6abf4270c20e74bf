package org.quantock.domain.evaluation;

import java.util.Optional;
import org.quantock.domain.scheme.SchemeCode;

/** The secret keys of the schemes that data was released of. */
public interface PseudonymKeys {

  void add(PseudonymKey key);

  /**
   * The key to make a release with: until the end of the transaction nobody else gets it, so that
   * releases of one scheme are made one after the other.
   */
  Optional<PseudonymKey> findForRelease(SchemeCode scheme);
}
