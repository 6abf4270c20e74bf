package org.quantock.application.access.openid;

import java.time.Instant;
import org.quantock.domain.shared.RuleViolated;

/** What the provider vouched for is linked while it is fresh, or not at all. */
final class Freshness {

  private Freshness() {}

  static void check(VerifiedIdentity verified, Instant now) {
    if (!verified.isFresh(now)) {
      throw new RuleViolated(
          "sign-in-too-old", "You signed in at the provider too long ago. Sign in there again.");
    }
  }
}
