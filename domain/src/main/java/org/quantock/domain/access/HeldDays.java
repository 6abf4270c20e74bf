package org.quantock.domain.access;

import java.time.LocalDate;
import org.quantock.domain.shared.Problems;

/**
 * The days on which a role is held, the first and the last among them.
 *
 * @param until null for no end
 */
public record HeldDays(LocalDate from, LocalDate until) {

  public HeldDays {
    var problems = new Problems();
    if (problems.require(from != null, "from", "Enter the first day.")) {
      problems.require(
          until == null || !until.isBefore(from),
          "until",
          "The last day cannot be before the first day.");
    }
    problems.refuse();
  }

  /** From a day on, without an end. */
  public static HeldDays from(LocalDate first) {
    return new HeldDays(first, null);
  }
}
