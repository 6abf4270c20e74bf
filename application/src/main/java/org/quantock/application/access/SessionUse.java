package org.quantock.application.access;

import java.time.Instant;
import org.quantock.domain.access.SignInSessionId;

/** Port: when sessions were last used, kept apart from what use cases change and audit. */
public interface SessionUse {

  /** Notes a request in a transaction of its own, unless a later one is noted. */
  void note(SignInSessionId session, Instant now);
}
