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
    String counts =
        "%,d of %,d, %,d excepted"
            .formatted(result.numerator(), result.denominator(), result.exceptions());
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

  /** The points of a result; empty for a kind that is not achieved by counts. */
  static Optional<Points> points(Indicator indicator, RetainedResult result) {
    return achieved(indicator, result).map(each -> PointsForAchievement.of(indicator, each));
  }

  /** Empty for a kind that is not achieved by counts. */
  private static Optional<Achievement> achieved(Indicator indicator, RetainedResult result) {
    return switch (indicator.kind()) {
      case FRACTION ->
          Optional.of(
              new Achievement.Fraction(
                  result.numerator(), result.denominator(), result.exceptions()));
      case REGISTER -> Optional.of(new Achievement.Register(result.denominator()));
      case DECLARED -> Optional.of(new Achievement.Declared(result.numerator() > 0));
      case NUMERIC, MILESTONE, NARRATIVE -> Optional.empty();
    };
  }
}
