package org.quantock.domain.payment.deck;

import java.util.Arrays;
import java.util.List;
import org.quantock.domain.indicator.Achievement;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.IndicatorKind;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.MilestoneScale;
import org.quantock.domain.indicator.NumericScale;
import org.quantock.domain.indicator.PointsForAchievement;
import org.quantock.domain.indicator.Rating;
import org.quantock.domain.indicator.RatingScale;
import org.quantock.domain.indicator.Scale;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Percentage;

/** Cases of the kinds that only local schemes have: the case describes the indicator itself. */
final class LocalKinds {

  private static final IndicatorCode CODE = new IndicatorCode("LOC001");

  private LocalKinds() {}

  static String numeric(DeckInputs in) {
    return points(
        in,
        IndicatorKind.NUMERIC,
        new NumericScale(in.quantity("noneAt"), in.quantity("allAt")),
        new Achievement.Numeric(in.quantity("value")));
  }

  static String milestone(DeckInputs in) {
    return points(
        in,
        IndicatorKind.MILESTONE,
        new MilestoneScale(in.date("due"), in.share("late")),
        reached(in));
  }

  static Achievement.Milestone reached(DeckInputs in) {
    return in.text("reached").equals("no")
        ? Achievement.Milestone.notReached()
        : new Achievement.Milestone(in.date("reached"));
  }

  static String narrative(DeckInputs in) {
    List<Rating> ratings =
        Arrays.stream(in.text("ratings").split("\\|")).map(LocalKinds::rating).toList();
    return points(
        in,
        IndicatorKind.NARRATIVE,
        new RatingScale(ratings),
        new Achievement.Narrative(in.text("rating")));
  }

  private static Rating rating(String text) {
    String[] parts = text.split("=", 2);
    if (parts.length != 2) {
      throw new InvalidInput("ratings", "A rating is written as Name=share.");
    }
    return new Rating(parts[0].strip(), Percentage.of(parts[1].strip()));
  }

  private static String points(
      DeckInputs in, IndicatorKind kind, Scale scale, Achievement achieved) {
    var set = new IndicatorSet(new IndicatorSetCode("deck"), "Deck", new FinancialYear(2014));
    set.add(
        new Indicator.Description(
            CODE,
            "Local",
            "Local",
            "The indicator of a case",
            kind,
            in.points("points"),
            null,
            null,
            false,
            "The case",
            "none",
            scale));
    return PointsForAchievement.of(set.indicator(CODE), achieved).toString();
  }
}
