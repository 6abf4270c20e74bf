package org.quantock.domain.shared;

import java.time.Duration;

/** Too much was tried in too short a time; it is looked at again after a while. */
public final class TooManyAttempts extends DomainException {

  private static final long serialVersionUID = 1L;

  private final Duration wait;

  public TooManyAttempts(Duration wait) {
    super("too-many-attempts", "There were too many attempts. Try again in " + words(wait) + ".");
    this.wait = wait;
  }

  /** How long until the next attempt is looked at, in whole seconds, at least one. */
  public long seconds() {
    return Math.max(1, wait.plusMillis(999).toSeconds());
  }

  private static String words(Duration wait) {
    long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    if (seconds < 90) {
      return seconds == 1 ? "1 second" : seconds + " seconds";
    }
    return (seconds + 59) / 60 + " minutes";
  }
}
