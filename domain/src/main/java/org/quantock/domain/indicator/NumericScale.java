package org.quantock.domain.indicator;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.quantock.domain.shared.Problems;
import org.quantock.domain.shared.Quantity;

/**
 * The points of a numeric indicator grow in proportion between two values (IND-25). Their order
 * says whether higher or lower is better.
 *
 * @param noneAt the value from which points begin
 * @param allAt the value from which all of them are earned
 */
@Embeddable
public record NumericScale(Quantity noneAt, Quantity allAt) implements Scale {

  public NumericScale {
    Objects.requireNonNull(noneAt);
    Objects.requireNonNull(allAt);
    var problems = new Problems();
    problems.require(
        !noneAt.equals(allAt),
        "allAt",
        "The value at which all points are earned must differ from the value at which they begin;"
            + " both are %s.".formatted(noneAt));
    problems.refuse();
  }

  public boolean isHigherBetter() {
    return allAt.compareTo(noneAt) > 0;
  }

  @Override
  public IndicatorKind kind() {
    return IndicatorKind.NUMERIC;
  }

  @Override
  public String words() {
    return "none at %s, all at %s, %s is better"
        .formatted(noneAt, allAt, isHigherBetter() ? "higher" : "lower");
  }
}
