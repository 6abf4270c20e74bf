package org.quantock.application.indicator;

import org.quantock.domain.shared.Problem;

/**
 * What is not right in a table of indicators (IND-20).
 *
 * @param line the number of the line in the file, from 1
 * @param given what stands there
 * @param message what is allowed
 */
public record TableProblem(int line, String column, String given, String message) {

  /** In words: "Line 12, points, “abc”: Enter a number." */
  public String sentence() {
    return "Line %d, %s%s: %s"
        .formatted(line, column, given.isEmpty() ? "" : ", “" + shortened() + "”", message);
  }

  /** For the API, with a JSON pointer to the line and column. */
  Problem problem() {
    return new Problem("/lines/%d/%s".formatted(line, column), sentence());
  }

  /** What stands there, shortened. */
  public String shortened() {
    return given.length() <= 60 ? given : given.substring(0, 59) + "…";
  }
}
