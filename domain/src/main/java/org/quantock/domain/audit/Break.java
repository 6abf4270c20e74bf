package org.quantock.domain.audit;

import java.time.Instant;

/**
 * Where a chain does not hold: the first entry of its stream that is not as it was written.
 *
 * @param place of the entry in its stream, from 1
 * @param at when that entry was recorded, or where it is gone, the one that stands next to it; null
 *     where none is left
 * @param words what is wrong, in a sentence
 */
public record Break(Kind kind, String stream, long place, Instant at, String words) {

  /** What was done to the record. */
  public enum Kind {
    ALTERED("Altered"),
    REMOVED("Removed"),
    INSERTED("Inserted"),
    TRUNCATED("Cut off"),
    REWRITTEN("Rewritten");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    /** As people say it. */
    public String title() {
      return title;
    }
  }

  /** Which entry it is: {@code Z99001 entry 12}. */
  public String entry() {
    return "%s entry %d".formatted(stream, place);
  }
}
