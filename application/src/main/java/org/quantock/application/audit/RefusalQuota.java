package org.quantock.application.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * How many refused attempts of one person or address are listed a minute (AUD-11). What is beyond
 * is counted and told with the next one that is listed.
 */
final class RefusalQuota {

  /** Entries of one person or address in a minute. */
  static final int A_MINUTE = 30;

  private static final int MOST_KEPT = 10_000;
  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final Clock clock;
  private final Map<String, Count> counts =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
          return size() > MOST_KEPT;
        }
      };

  RefusalQuota(Clock clock) {
    this.clock = clock;
  }

  /** Answers how many before this one were not listed; empty where this one is not either. */
  synchronized OptionalLong admit(String who) {
    Instant now = clock.instant();
    Count count = counts.computeIfAbsent(who, key -> new Count(now));
    if (!now.isBefore(count.began.plus(WINDOW))) {
      count.began = now;
      count.listed = 0;
    }
    if (count.listed >= A_MINUTE) {
      count.unlisted++;
      return OptionalLong.empty();
    }
    count.listed++;
    long before = count.unlisted;
    count.unlisted = 0;
    return OptionalLong.of(before);
  }

  private static final class Count {
    private Instant began;
    private int listed;
    private long unlisted;

    Count(Instant began) {
      this.began = began;
    }
  }
}
