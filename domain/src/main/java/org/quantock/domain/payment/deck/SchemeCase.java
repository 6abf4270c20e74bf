package org.quantock.domain.payment.deck;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quantock.domain.indicator.Achievement;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.PointsForAchievement;
import org.quantock.domain.indicator.ReferenceKind;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.Act;
import org.quantock.domain.payment.AdvanceCalculation;
import org.quantock.domain.payment.Baseline;
import org.quantock.domain.payment.BaselineId;
import org.quantock.domain.payment.Due;
import org.quantock.domain.payment.Figures;
import org.quantock.domain.payment.PatientList;
import org.quantock.domain.payment.PaymentCalculation;
import org.quantock.domain.payment.ScoredIndicator;
import org.quantock.domain.payment.rule.AchievementPayment;
import org.quantock.domain.payment.rule.AreaFactor;
import org.quantock.domain.payment.rule.Fact;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.Ratio;

/**
 * A case of a scheme's own component: a made-up practice with the facts of the case. National
 * figures are those of the scheme's terms, so that a case stays true when they are corrected.
 */
final class SchemeCase {

  private static final PracticeCode PRACTICE = new PracticeCode("Z99999");
  private static final String CASE = "The case";
  private static final String TARGET = "target:";
  private static final String NATIONAL_TARGET = "nationalTarget:";

  private SchemeCase() {}

  static String due(DeckInputs in, Scheme scheme, Optional<IndicatorSet> indicators) {
    int period = in.whole("period");
    PaymentComponent component = component(in, scheme);
    Optional<Fact> advanced = in.optional("advanced").map(amount -> fact("Advances paid", amount));
    Facts facts = facts(in, scheme, indicators);
    Due due = PaymentCalculation.due(scheme, component, period, PRACTICE, facts);
    return advanced.isPresent() && due instanceof Due.Known known
        ? DeckRule.pounds(AchievementPayment.of(known.working(), advanced.get()).result())
        : shown(due);
  }

  /** What is advanced of a component in a month of the year, 1 for April. */
  static String advance(DeckInputs in, Scheme scheme) {
    int number = in.whole("month");
    PaymentComponent component = component(in, scheme);
    Facts facts = facts(in, scheme, Optional.empty());
    return AdvanceCalculation.months(scheme, component).stream()
        .filter(month -> month.number() == number)
        .findFirst()
        .map(month -> shown(AdvanceCalculation.due(scheme, component, month, PRACTICE, facts)))
        .orElse("unknown: The terms advance nothing in month %d.".formatted(number));
  }

  private static PaymentComponent component(DeckInputs in, Scheme scheme) {
    String code = in.text("component");
    return scheme.terms().components().stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidInput("component", "The terms have no component “%s”.".formatted(code)));
  }

  private static String shown(Due due) {
    return due instanceof Due.Known known
        ? DeckRule.pounds(known.amount())
        : "unknown: " + ((Due.Unknown) due).missing();
  }

  private static Fact fact(String name, String amount) {
    return Fact.money(name, Money.of(amount), CASE);
  }

  private static Facts facts(DeckInputs in, Scheme scheme, Optional<IndicatorSet> indicators) {
    Optional<Baseline> baseline =
        in.optional("baseline").map(amount -> baseline(scheme, Money.of(amount)));
    Optional<Integer> list = in.optional("list").map(Integer::valueOf);
    Optional<Boolean> pms = in.optional("pms").map(text -> text.equals("yes"));
    Optional<Fact> lastYear =
        in.optional("lastYear").map(amount -> fact("Achievement payment of last year", amount));
    Map<String, Fact> targets = new HashMap<>();
    Map<String, Fact> national = new HashMap<>();
    List<ScoredIndicator> scores = new ArrayList<>();
    for (Map.Entry<String, String> other : in.others().entrySet()) {
      String name = other.getKey();
      if (name.startsWith(TARGET)) {
        targets.put(
            name.substring(TARGET.length()),
            Fact.count("Target population", Integer.parseInt(other.getValue()), CASE));
      } else if (name.startsWith(NATIONAL_TARGET)) {
        national.put(name.substring(NATIONAL_TARGET.length()), proportion(name, other.getValue()));
      } else {
        scores.add(score(name, other.getValue(), indicators));
      }
    }
    return new Facts(baseline, list, pms, lastYear, targets, national, scores);
  }

  /** A national proportion: nationalTarget:CS=25/100. */
  private static Fact proportion(String name, String text) {
    String[] parts = text.split("/");
    if (parts.length != 2) {
      throw new InvalidInput(name, "A proportion is written as patients/all patients.");
    }
    return Fact.ratio(
        "National target population",
        new Ratio(Long.parseLong(parts[0].strip()), Long.parseLong(parts[1].strip())),
        CASE);
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
      Optional<Fact> lastYear,
      Map<String, Fact> targets,
      Map<String, Fact> nationalTargets,
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
    public Optional<Fact> reference(ReferenceKind kind, String area, FinancialYear year) {
      return kind == ReferenceKind.NATIONAL_TARGET_POPULATION
          ? Optional.ofNullable(nationalTargets.get(area))
          : Optional.empty();
    }

    @Override
    public Optional<Fact> targetPopulation(PracticeCode practice, String area, FinancialYear year) {
      return Optional.ofNullable(targets.get(area));
    }

    @Override
    public Optional<Fact> priorAchievement(
        PracticeCode practice, String component, FinancialYear year) {
      return lastYear;
    }
  }
}
