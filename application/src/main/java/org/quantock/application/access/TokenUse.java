package org.quantock.application.access;

import java.time.Instant;
import org.quantock.domain.access.ApiTokenId;

/** Port: when tokens were last used, kept apart from what use cases change and audit. */
public interface TokenUse {

  /** Notes a use in a transaction of its own, unless a later one is noted. */
  void note(ApiTokenId token, Instant now);
}
