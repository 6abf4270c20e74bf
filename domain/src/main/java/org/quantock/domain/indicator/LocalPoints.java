package org.quantock.domain.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.Points;
import org.quantock.domain.shared.Quantity;

/** The points of the local kinds with their working: exact, rounded half up once, at the end. */
record LocalPoints(Points earned, String working) {

  static LocalPoints of(Points all, Scale scale, Achievement achievement) {
    if (scale instanceof NumericScale numeric && achievement instanceof Achievement.Numeric got) {
      return numeric(all, numeric, got.value());
    } else if (scale instanceof MilestoneScale milestone
        && achievement instanceof Achievement.Milestone got) {
      return milestone(all, milestone, got);
    } else if (scale instanceof RatingScale ratings
        && achievement instanceof Achievement.Narrative got) {
      Rating rating = ratings.rating(got.rating());
      return share(all, "Rated %s".formatted(rating.name()), rating.share());
    }
    throw new IllegalArgumentException(achievement + " does not suit " + scale);
  }

  /** IND-25. */
  private static LocalPoints numeric(Points all, NumericScale scale, Quantity value) {
    boolean higher = scale.isHigherBetter();
    Quantity none = scale.noneAt();
    BigDecimal above = distance(none, value, higher);
    BigDecimal whole = distance(none, scale.allAt(), higher);
    if (above.signum() <= 0) {
      return new LocalPoints(
          Points.ZERO,
          "%s, not %s %s, from which points begin: 0 points"
              .formatted(value, higher ? "above" : "below", none));
    } else if (above.compareTo(whole) >= 0) {
      return new LocalPoints(
          all,
          "%s, all points from %s %s: all %s points"
              .formatted(value, scale.allAt(), higher ? "up" : "down", all));
    }
    var earned = new Points(all.value().multiply(above).divide(whole, 2, RoundingMode.HALF_UP));
    String fraction =
        higher
            ? "(%s − %s) ÷ (%s − %s)".formatted(value, none, scale.allAt(), none)
            : "(%s − %s) ÷ (%s − %s)".formatted(none, value, none, scale.allAt());
    return new LocalPoints(
        earned, "%s; %s × %s = %s points".formatted(value, fraction, all, earned));
  }

  private static BigDecimal distance(Quantity from, Quantity to, boolean higher) {
    BigDecimal up = to.value().subtract(from.value());
    return higher ? up : up.negate();
  }

  /** IND-26. */
  private static LocalPoints milestone(
      Points all, MilestoneScale scale, Achievement.Milestone got) {
    String due = Words.date(scale.due());
    if (!got.reached()) {
      return new LocalPoints(Points.ZERO, "Due %s, not reached: 0 points".formatted(due));
    }
    String reached = Words.date(got.reachedOn());
    return got.reachedOn().isAfter(scale.due())
        ? share(all, "Due %s, reached late on %s".formatted(due, reached), scale.lateShare())
        : new LocalPoints(all, "Due %s, reached on %s: all %s points".formatted(due, reached, all));
  }

  /** IND-27. */
  private static LocalPoints share(Points all, String start, Percentage share) {
    if (share.equals(Percentage.ZERO)) {
      return new LocalPoints(Points.ZERO, start + ": 0 points");
    } else if (share.equals(Percentage.HUNDRED)) {
      return new LocalPoints(all, "%s: all %s points".formatted(start, all));
    }
    var earned =
        new Points(
            all.value()
                .multiply(share.value())
                .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP));
    return new LocalPoints(earned, "%s: %s of %s = %s points".formatted(start, share, all, earned));
  }
}
