package org.quantock.application.scheme;

import java.util.List;
import java.util.stream.Collectors;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.shared.RuleViolated;

/** Port to the rule test deck: a scheme is published only when every case passes (SCH-17). */
public interface SchemeDeck {

  /**
   * What came out.
   *
   * @param cases how many were run
   * @param failures each case that did not come out as expected, in words
   */
  record Outcome(int cases, List<String> failures) {

    public Outcome {
      failures = List.copyOf(failures);
    }

    public boolean passes() {
      return failures.isEmpty();
    }

    /** As the audit entry keeps it. */
    public String words() {
      return passes()
          ? "all %,d cases of its test deck passed".formatted(cases)
          : "%,d of %,d cases of its test deck failed".formatted(failures.size(), cases);
    }

    /** Refuses to go on, naming the cases. */
    void refuseUnlessPassed() {
      if (!passes()) {
        throw new RuleViolated(
            "test-deck-fails",
            "The scheme cannot be published: %s. %s"
                .formatted(
                    words(), failures.stream().limit(10).collect(Collectors.joining("; ")) + "."));
      }
    }
  }

  Outcome run(Scheme scheme);
}
