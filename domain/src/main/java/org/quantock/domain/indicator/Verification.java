package org.quantock.domain.indicator;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far an indicator is verified (IND-4), read from a note of the form {@code points: yes;
 * thresholds: unverified (general knowledge); uses_prevalence: yes}.
 *
 * @param thresholds how firm the thresholds are
 * @param words the note as a sentence
 */
public record Verification(Firmness thresholds, String words) {

  /** From firm to open. */
  public enum Firmness {
    EXACT("Thresholds exact"),
    SOURCED("Thresholds from a named source"),
    CONSISTENT("Thresholds consistent with published data"),
    UNVERIFIED("Thresholds unverified"),
    NONE("No thresholds");

    private final String title;

    Firmness(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  private static final Pattern NOTE =
      Pattern.compile("points: (.*); thresholds: (.*); uses_prevalence: (.*)");

  /** Reads the note; one that has another form is shown as it is and counts as unverified. */
  public static Verification read(String note) {
    Matcher parts = NOTE.matcher(note);
    if (!parts.matches()) {
      return new Verification(Firmness.UNVERIFIED, note);
    }
    String thresholds = parts.group(2);
    Firmness firmness = firmness(thresholds);
    String words =
        switch (firmness) {
          case NONE -> "no thresholds";
          case EXACT -> "thresholds exact (" + thresholds.replaceFirst("^exact:? *", "") + ")";
          case SOURCED -> "thresholds from " + thresholds.replaceFirst("^source: *", "");
          case CONSISTENT, UNVERIFIED -> "thresholds " + thresholds;
        };
    return new Verification(
        firmness,
        "Points %s; %s; use of prevalence %s"
            .formatted(yes(parts.group(1)), words, yes(parts.group(3))));
  }

  private static Firmness firmness(String thresholds) {
    if (thresholds.equals("n/a")) {
      return Firmness.NONE;
    } else if (thresholds.startsWith("exact")) {
      return Firmness.EXACT;
    } else if (thresholds.startsWith("source:")) {
      return Firmness.SOURCED;
    } else if (thresholds.startsWith("consistent")) {
      return Firmness.CONSISTENT;
    }
    return Firmness.UNVERIFIED;
  }

  private static String yes(String text) {
    return text.replaceFirst("^yes", "verified");
  }
}
