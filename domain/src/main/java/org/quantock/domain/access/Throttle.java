package org.quantock.domain.access;

import java.time.Duration;
import java.time.Instant;

/**
 * How attempts that fail slow down the next ones (ACC-20). A delay grows with each failure and has
 * an upper end, so that nobody is locked out for ever.
 *
 * @param free so many failures cost nothing
 * @param longest the longest delay
 */
public record Throttle(int free, Duration longest) {

  /** For one account, from wherever: whoever it belongs to waits a minute at most. */
  public static final Throttle ACCOUNT = new Throttle(5, Duration.ofMinutes(1));

  /** For one address of the network, which many people of a practice may share. */
  public static final Throttle ADDRESS = new Throttle(20, Duration.ofMinutes(15));

  /** After so long without a failure all are forgotten. */
  public static final Duration FORGOTTEN = Duration.ofHours(1);

  /** Until when no attempt is looked at, after so many failures of which the last was then. */
  public Instant until(int failures, Instant last) {
    if (failures < free) {
      return last;
    }
    long seconds = 1L << Math.min(failures - free, 20);
    Duration delay = Duration.ofSeconds(seconds);
    return last.plus(delay.compareTo(longest) > 0 ? longest : delay);
  }
}
