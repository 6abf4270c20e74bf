package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.quantock.domain.indicator.Achievement;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.IndicatorSets;
import org.quantock.domain.indicator.PointsForAchievement;
import org.quantock.domain.payment.ScoredIndicator;
import org.quantock.domain.payment.rule.AreaFactor;

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
    Achievement achieved =
        switch (indicator.kind()) {
          case FRACTION ->
              new Achievement.Fraction(
                  result.numerator(), result.denominator(), result.exceptions());
          case REGISTER -> new Achievement.Register(result.denominator());
          case DECLARED -> new Achievement.Declared(result.numerator() > 0);
        };
    return new ScoredIndicator(
        result.indicator(),
        PointsForAchievement.of(indicator, achieved),
        "%,d of %,d, %,d excepted"
            .formatted(result.numerator(), result.denominator(), result.exceptions()),
        PointsForAchievement.working(indicator, achieved),
        "%s; thresholds of %s".formatted(result.source(), set),
        AreaFactor.of(indicator));
  }
}
