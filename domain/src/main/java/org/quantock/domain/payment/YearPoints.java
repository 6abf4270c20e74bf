package org.quantock.domain.payment;

import jakarta.persistence.Embeddable;
import org.quantock.domain.shared.Points;
import org.quantock.domain.shared.Problems;

/**
 * The points that a practice achieved on the whole of national QOF in a year, of the points that
 * could be achieved (PAY-87).
 */
@Embeddable
public record YearPoints(Points achieved, Points available) {

  public YearPoints {
    var problems = new Problems();
    problems.require(
        available.compareTo(Points.ZERO) > 0 && achieved.compareTo(available) <= 0,
        "points",
        "The points achieved must not be above the points that could be achieved; %s is above %s."
            .formatted(achieved, available));
    problems.refuse();
  }

  @Override
  public String toString() {
    return "%s of %s points".formatted(achieved, available);
  }
}
