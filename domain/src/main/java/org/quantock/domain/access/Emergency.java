package org.quantock.domain.access;

import java.time.Duration;
import java.time.Instant;
import org.quantock.domain.shared.Problems;

/**
 * Why a person breaks the glass, and for how long. The hours are counted by the clock: an emergency
 * does not wait for a business date.
 */
public record Emergency(String reason, Instant begins, Instant ends) {

  /** The longest that is ever allowed, whatever is configured. */
  public static final Duration LONGEST = Duration.ofHours(24);

  public Emergency {
    var problems = new Problems();
    problems.text("reason", "why you need this role now", reason, 500);
    problems.refuse();
    reason = reason.strip();
    if (!ends.isAfter(begins) || ends.isAfter(begins.plus(LONGEST))) {
      throw new IllegalArgumentException("An emergency lasts up to 24 hours, not until " + ends);
    }
  }
}
