package org.quantock.domain.organisation;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.quantock.domain.shared.Problems;

/**
 * How many patients were registered with a practice on a date.
 *
 * @param source where the number comes from, in words
 */
@Embeddable
public record ListSize(LocalDate asOf, int patients, String source)
    implements Comparable<ListSize> {

  /** More than any practice has; a larger number is a slip. */
  public static final int MOST = 999_999;

  public ListSize {
    var problems = new Problems();
    problems.require(asOf != null, "asOf", "Enter the date of the list size.");
    problems.require(
        patients >= 0 && patients <= MOST,
        "patients",
        "A list size is a whole number from 0 to 999,999; this is %,d.".formatted(patients));
    problems.text("source", "the source of the list size", source, 200);
    problems.refuse();
  }

  @Override
  public int compareTo(ListSize other) {
    return asOf.compareTo(other.asOf);
  }
}
