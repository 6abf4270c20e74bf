package org.quantock.application.access;

import java.time.Duration;
import java.time.Instant;
import org.quantock.domain.access.Throttle;

/** Port: how often something failed lately, counted at once, whatever becomes of the request. */
public interface Attempts {

  /**
   * Counts an attempt as failed before it is looked at, so that many at once count as many.
   *
   * @param name whose attempts: an account, or an address
   * @return zero where it may be looked at, else how long to wait
   */
  Duration admit(String name, Throttle throttle, Instant now);

  /** Takes back the last attempt, which did not fail. */
  void forgive(String name);

  /** Forgets them all. */
  void forget(String name);
}
