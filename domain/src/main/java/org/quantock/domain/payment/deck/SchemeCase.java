package org.quantock.domain.payment.deck;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quantock.domain.indicator.Achievement;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.PointsForAchievement;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.Act;
import org.quantock.domain.payment.Baseline;
import org.quantock.domain.payment.BaselineId;
import org.quantock.domain.payment.Due;
import org.quantock.domain.payment.Figures;
import org.quantock.domain.payment.PatientList;
import org.quantock.domain.payment.PaymentCalculation;
import org.quantock.domain.payment.ScoredIndicator;
import org.quantock.domain.payment.rule.AreaFactor;
import org.quantock.domain.payment.rule.Fact;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.PersonId;

/**
 * A case of a scheme's own component: a made-up practice with the facts of the case. National
 * figures are those of the scheme's terms, so that a case stays true when they are corrected.
 */
final class SchemeCase {

  private static final PracticeCode PRACTICE = new PracticeCode("Z99999");
  private static final String CASE = "The case";

  private SchemeCase() {}

  static String due(DeckInputs in, Scheme scheme, Optional<IndicatorSet> indicators) {
    int period = in.whole("period");
    String code = in.text("component");
    PaymentComponent component =
        scheme.terms().components().stream()
            .filter(each -> each.code().equals(code))
            .findFirst()
            .orElseThrow(
                () ->
                    new InvalidInput(
                        "component", "The terms have no component “%s”.".formatted(code)));
    Facts facts = facts(in, scheme, indicators);
    Due due = PaymentCalculation.due(scheme, component, period, PRACTICE, facts);
    return due instanceof Due.Known known
        ? DeckRule.pounds(known.amount())
        : "unknown: " + ((Due.Unknown) due).missing();
  }

  private static Facts facts(DeckInputs in, Scheme scheme, Optional<IndicatorSet> indicators) {
    Optional<Baseline> baseline =
        in.optional("baseline").map(amount -> baseline(scheme, Money.of(amount)));
    Optional<Integer> list = in.optional("list").map(Integer::valueOf);
    Optional<Boolean> pms = in.optional("pms").map(text -> text.equals("yes"));
    List<ScoredIndicator> scores = new ArrayList<>();
    for (Map.Entry<String, String> result : in.others().entrySet()) {
      scores.add(score(result.getKey(), result.getValue(), indicators));
    }
    return new Facts(baseline, list, pms, scores);
  }

  private static Baseline baseline(Scheme scheme, Money amount) {
    return new Baseline(
        BaselineId.fresh(),
        scheme.code(),
        PRACTICE,
        1,
        FinancialYear.of(scheme.startsOn()).previous(),
        amount,
        CASE,
        new Act(new PersonId(new UUID(0, 0)), scheme.startsOn(), Instant.EPOCH));
  }

  /** A result of a retained indicator: DM003=80/100. */
  private static ScoredIndicator score(
      String code, String counts, Optional<IndicatorSet> indicators) {
    Indicator indicator =
        indicators
            .orElseThrow(() -> new InvalidInput(code, "There is no indicator set to score by."))
            .indicator(new IndicatorCode(code));
    String[] parts = counts.split("/");
    if (parts.length != 2) {
      throw new InvalidInput(code, "A result is written as numerator/denominator.");
    }
    int numerator = Integer.parseInt(parts[0].strip());
    int denominator = Integer.parseInt(parts[1].strip());
    Achievement achieved =
        switch (indicator.kind()) {
          case REGISTER -> new Achievement.Register(denominator);
          case DECLARED -> new Achievement.Declared(numerator > 0);
          case FRACTION, NUMERIC, MILESTONE, NARRATIVE ->
              new Achievement.Fraction(numerator, denominator, 0);
        };
    return new ScoredIndicator(
        indicator.code(),
        PointsForAchievement.of(indicator, achieved),
        counts,
        PointsForAchievement.working(indicator, achieved),
        CASE,
        AreaFactor.of(indicator));
  }

  /** The facts of one case. */
  private record Facts(
      Optional<Baseline> baseline,
      Optional<Integer> list,
      Optional<Boolean> pms,
      List<ScoredIndicator> results)
      implements Figures {

    @Override
    public Optional<Baseline> baseline(PracticeCode practice) {
      return baseline;
    }

    @Override
    public Optional<PatientList> patients(PracticeCode practice, LocalDate on) {
      return list.map(patients -> new PatientList(patients, on, CASE));
    }

    @Override
    public List<ScoredIndicator> scores(PracticeCode practice, int period) {
      return results;
    }

    @Override
    public Optional<Boolean> isPms(PracticeCode practice) {
      return pms;
    }

    @Override
    public Optional<Fact> advances(PracticeCode practice, String component) {
      return Optional.empty();
    }
  }
}
