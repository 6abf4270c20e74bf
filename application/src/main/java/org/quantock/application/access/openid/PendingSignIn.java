package org.quantock.application.access.openid;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * One attempt that has been sent to the provider and has not come back (ACC-54). It waits in the
 * session of the browser that began it.
 *
 * @param state comes back with the answer, so that no other browser's answer is taken
 * @param nonce comes back inside the ID token, so that no other attempt's token is taken
 * @param verifier proves to the provider that whoever began also finishes (PKCE)
 * @param maxAge how old the sign-in at the provider may be; null for any age
 * @param next where the person wants to go
 */
public record PendingSignIn(
    String state,
    String nonce,
    String verifier,
    Purpose purpose,
    Duration maxAge,
    String next,
    Instant begunAt)
    implements Serializable {

  static final Duration LASTS = Duration.ofMinutes(10);

  boolean isOver(Instant now) {
    return !now.isBefore(begunAt.plus(LASTS));
  }

  /** Not the secrets, which must not reach a log. */
  @Override
  public String toString() {
    return "an attempt to " + purpose;
  }
}
