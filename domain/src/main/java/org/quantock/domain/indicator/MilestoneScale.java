package org.quantock.domain.indicator;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.quantock.domain.shared.Percentage;

/**
 * The points of a milestone are earned by reaching it in time (IND-26).
 *
 * @param due the last day on which reaching it earns all points
 * @param lateShare the share of the points that it earns when it is reached later
 */
@Embeddable
public record MilestoneScale(LocalDate due, Percentage lateShare) implements Scale {

  public MilestoneScale {
    Objects.requireNonNull(due);
    Objects.requireNonNull(lateShare);
  }

  /** A milestone that earns nothing when it is reached late. */
  public MilestoneScale(LocalDate due) {
    this(due, Percentage.ZERO);
  }

  @Override
  public IndicatorKind kind() {
    return IndicatorKind.MILESTONE;
  }

  @Override
  public String words() {
    return "due %s, %s"
        .formatted(
            Words.date(due),
            lateShare.equals(Percentage.ZERO)
                ? "nothing when reached late"
                : lateShare + " when reached late");
  }
}
