package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.quantock.domain.indicator.Achievement;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.IndicatorSets;
import org.quantock.domain.indicator.PointsForAchievement;
import org.quantock.domain.payment.ScoredIndicator;
import org.quantock.domain.payment.rule.AreaFactor;
import org.quantock.domain.shared.Points;

/** Scores results by the indicator sets on record (IND-2). */
@ApplicationScoped
public class PointsFromSets implements IndicatorPoints {

  private IndicatorSets sets;

  protected PointsFromSets() {}

  @Inject
  public PointsFromSets(IndicatorSets sets) {
    this.sets = sets;
  }

  @Override
  public Optional<ScoredIndicator> score(IndicatorSetCode set, RetainedResult result) {
    return sets.find(set)
        .flatMap(found -> found.find(result.indicator()))
        .map(indicator -> score(set, indicator, result));
  }

  private static ScoredIndicator score(
      IndicatorSetCode set, Indicator indicator, RetainedResult result) {
    String counts = counts(result);
    String source = "%s; thresholds of %s".formatted(result.source(), set);
    return achieved(indicator, result)
        .map(
            achieved ->
                new ScoredIndicator(
                    result.indicator(),
                    PointsForAchievement.of(indicator, achieved),
                    counts,
                    PointsForAchievement.working(indicator, achieved),
                    source,
                    AreaFactor.of(indicator)))
        .orElseGet(
            () ->
                new ScoredIndicator(
                    result.indicator(),
                    Points.ZERO,
                    counts,
                    "A %s indicator is not scored from counts: 0 points"
                        .formatted(indicator.kind().title().toLowerCase(Locale.UK)),
                    source,
                    AreaFactor.of(indicator)));
  }

  private static String counts(RetainedResult result) {
    if (result.local() instanceof Achievement.Numeric numeric) {
      return numeric.value().toString();
    } else if (result.local() instanceof Achievement.Milestone milestone) {
      return milestone.reached() ? "reached on " + milestone.reachedOn() : "not reached";
    } else if (result.local() instanceof Achievement.Narrative narrative) {
      return "rated " + narrative.rating();
    }
    return "%,d of %,d, %,d excepted"
        .formatted(result.numerator(), result.denominator(), result.exceptions());
  }

  /** The points of a result; empty where the result does not suit the kind. */
  static Optional<Points> points(Indicator indicator, RetainedResult result) {
    return achieved(indicator, result).map(each -> PointsForAchievement.of(indicator, each));
  }

  /** Empty where the result does not suit the kind. */
  private static Optional<Achievement> achieved(Indicator indicator, RetainedResult result) {
    return switch (indicator.kind()) {
      case FRACTION ->
          Optional.of(
              new Achievement.Fraction(
                  result.numerator(), result.denominator(), result.exceptions()));
      case REGISTER -> Optional.of(new Achievement.Register(result.denominator()));
      case DECLARED -> Optional.of(new Achievement.Declared(result.numerator() > 0));
      case NUMERIC, MILESTONE, NARRATIVE ->
          Optional.ofNullable(result.local()).filter(each -> each.kind() == indicator.kind());
    };
  }
}
