package org.quantock.domain.reporting;

import java.util.regex.Pattern;
import org.quantock.domain.shared.Problems;

/** Reads a count as people type it (REP-6). */
final class WholeNumber {

  /** More than any practice can count; a larger number is a slip. */
  static final int MOST = 9_999_999;

  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}|[0-9]{1,3}(,[0-9]{3})+");

  private WholeNumber() {}

  /**
   * The number, or null where nothing is typed or after noting the problem.
   *
   * @param name what it is, to begin a sentence: "The numerator"
   */
  static Integer read(String typed, String name, String field, Problems problems) {
    String text = Wording.tidy(typed);
    if (text.isEmpty()) {
      return null;
    }
    boolean wellFormed =
        problems.require(
            DIGITS.matcher(text).matches() && Long.parseLong(text.replace(",", "")) <= MOST,
            field,
            "%s must be a whole number from 0 to %,d; this is “%s”."
                .formatted(name, MOST, text.length() > 20 ? text.substring(0, 20) + "…" : text));
    return wellFormed ? Integer.valueOf(text.replace(",", "")) : null;
  }
}
