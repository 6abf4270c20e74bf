package org.quantock.application.participation;

import java.util.UUID;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.Scheme;

/** Port: keeps what a practice saw of its year when it chose (PAR-16). */
public interface SeenFigures {

  /**
   * Keeps it; refuses when the numbers have changed since the practice looked.
   *
   * @param choice what is chosen, in words: "joined"
   * @param seen the fingerprint of what was looked at; empty where nobody looked
   * @return the id of what is kept
   */
  UUID keep(Scheme scheme, PracticeCode practice, String choice, String seen);
}
