package org.quantock.domain.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was found out about the record.
 *
 * @param entries how many were read
 * @param streams how many chains there are
 * @param anchors how many anchors they were compared with
 * @param breaks the first one of each chain that does not hold
 * @param damaged the names of anchor files that are not as they were written
 */
public record Verdict(
    long entries, int streams, int anchors, List<Break> breaks, List<String> damaged) {

  private static final Comparator<Break> BY_TIME =
      Comparator.comparing(Break::at, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Break::stream);

  public Verdict {
    breaks = breaks.stream().sorted(BY_TIME).toList();
    damaged = List.copyOf(damaged);
  }

  /** Whether the record is whole. */
  public boolean isWhole() {
    return breaks.isEmpty() && damaged.isEmpty();
  }

  /** The first entry that is not as it was written. */
  public Optional<Break> first() {
    return breaks.stream().findFirst();
  }

  /** In one sentence, for the record and the page. */
  public String sentence() {
    String read =
        "%,d entries in %,d chains, compared with %,d anchors".formatted(entries, streams, anchors);
    if (isWhole()) {
      return "The audit record is whole: " + read;
    }
    String files = damaged.isEmpty() ? "" : "; damaged anchor files: " + String.join(", ", damaged);
    return first()
        .map(found -> "The audit record is not whole: " + found.words() + files + " (" + read + ")")
        .orElse(
            "The audit record cannot be compared with every anchor" + files + " (" + read + ")");
  }
}
