package org.quantock.domain.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quantock.domain.indicator.ReferenceKind;
import org.quantock.domain.indicator.ReferenceValue;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.rule.AreaFactor;
import org.quantock.domain.payment.rule.Cap;
import org.quantock.domain.payment.rule.ContractorPopulationIndex;
import org.quantock.domain.payment.rule.Exact;
import org.quantock.domain.payment.rule.Fact;
import org.quantock.domain.payment.rule.Factor;
import org.quantock.domain.payment.rule.Floor;
import org.quantock.domain.payment.rule.Limit;
import org.quantock.domain.payment.rule.Pay;
import org.quantock.domain.payment.rule.PmsDeduction;
import org.quantock.domain.payment.rule.PointsPay;
import org.quantock.domain.scheme.AppliedRule;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.PaymentRule;
import org.quantock.domain.scheme.ReportingPeriod;
import org.quantock.domain.scheme.Terms;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Points;
import org.quantock.domain.shared.RuleViolated;

/**
 * The amount of the year of one component: by its basis, then by the payment rules that the terms
 * switch on for it (PAY-29), rounded once (PAY-18).
 *
 * @param termsSource the terms as a working names them
 * @param period the period that is asked for
 */
record YearAmount(
    Terms terms,
    String termsSource,
    PaymentComponent component,
    int period,
    PracticeCode practice,
    Figures figures) {

  Due due() {
    try {
      return switch (component.basis()) {
        case PROTECTED_AMOUNT -> protectedAmount();
        case PER_PATIENT -> perPatient();
        case FIXED -> fixed();
        case QOF_POINTS -> qofPoints();
      };
    } catch (RuleViolated contradiction) {
      return new Due.Unknown(contradiction.getMessage());
    }
  }

  private Due protectedAmount() {
    Optional<Fact> found = baseline();
    if (found.isEmpty()) {
      return noBaseline();
    }
    Fact baseline = found.get();
    return ruled(
        "What the practice achieved on the suspended indicators in %s is protected and paid in shares."
            .formatted(figures.baseline(practice).orElseThrow().referenceYear()),
        Pay.of(baseline, "Amount of the year: " + baseline.shown()));
  }

  private Due perPatient() {
    ReportingPeriod paid = terms.period(period);
    Optional<PatientList> found = figures.patients(practice, paid.startsOn());
    if (found.isEmpty()) {
      return noList(paid.startsOn());
    }
    Fact rate = Fact.money("Rate for a patient", component.rate(), termsSource);
    Fact list = Fact.list(found.get());
    Exact year = rate.exact().times(list.exact());
    return ruled(
        "A rate for each patient registered on the first day of the period.",
        Pay.NOTHING.then(
            year,
            List.of(rate, list),
            "%s × %s patients = %s".formatted(rate.shown(), list.shown(), year.pounds())));
  }

  private Due fixed() {
    Fact sum = Fact.money("Sum of the year", component.rate(), termsSource);
    return ruled(
        "The same sum for every practice.", Pay.of(sum, "Amount of the year: " + sum.shown()));
  }

  private Due qofPoints() {
    ReportingPeriod last = terms.periods().get(terms.periods().size() - 1);
    List<ScoredIndicator> scores = figures.scores(practice, last.number());
    List<String> missing =
        terms.retained().stream()
            .map(kept -> kept.indicator())
            .filter(code -> scores.stream().noneMatch(score -> score.indicator().equals(code)))
            .map(code -> code.value())
            .toList();
    if (!missing.isEmpty()) {
      return new Due.Unknown(
          "There is no result of %s for %s. The practice reports it."
              .formatted(String.join(", ", missing), last.shortName()));
    }
    return points(scores.stream().filter(score -> terms.retains(score.indicator())).toList(), last);
  }

  private Due points(List<ScoredIndicator> scores, ReportingPeriod last) {
    FinancialYear year = FinancialYear.of(last.endsOn());
    boolean index = applies(PaymentRule.CONTRACTOR_POPULATION_INDEX);
    boolean prevalence = applies(PaymentRule.PREVALENCE_FACTOR);
    boolean target = applies(PaymentRule.TARGET_POPULATION_FACTOR);
    Optional<Fact> list =
        figures.patients(practice, ContractorPopulationIndex.listOn(year)).map(Fact::list);
    if (list.isEmpty() && (index || prevalence || target)) {
      return noList(ContractorPopulationIndex.listOn(year));
    }
    List<PointsPay.Area> areas = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    var factors = new AreaFactors(figures, practice, last.number(), year);
    for (Map.Entry<AreaFactors.Part, List<ScoredIndicator>> part :
        AreaFactors.parts(scores, prevalence, target).entrySet()) {
      Points points =
          part.getValue().stream().map(ScoredIndicator::points).reduce(Points.ZERO, Points::plus);
      Optional<Factor> factor = Optional.empty();
      if (part.getKey().factor() != AreaFactor.NONE) {
        factor = factors.of(part.getKey(), list.orElseThrow(), missing);
      }
      areas.add(new PointsPay.Area(part.getKey().area(), points, factor));
    }
    if (!missing.isEmpty()) {
      return new Due.Unknown(String.join(" ", missing));
    }
    Optional<Factor> population =
        index
            ? Optional.of(ContractorPopulationIndex.of(list.orElseThrow(), averageList(year)))
            : Optional.empty();
    Pay pay = scored(scores).plus(PointsPay.of(areas, pointValue(year), population));
    if (!prevalence) {
      pay =
          pay.then(
              pay.amount(),
              List.of(),
              "No adjusted practice disease factor (APDF) is applied under these terms.");
    }
    return ruled(
        "Points achieved on the retained indicators, times the value of a point"
            + (prevalence
                ? ", times the disease factor of the area (the practice's prevalence over the"
                    + " national one)"
                : "")
            + (index
                ? ", times the contractor population index (the practice's list over the national"
                    + " average list)."
                : "."),
        pay);
  }

  /** The results and the sum of their points; no pay yet. */
  private static Pay scored(List<ScoredIndicator> scores) {
    List<Working.Input> inputs =
        scores.stream()
            .map(
                score ->
                    new Working.Input(
                        "%s, points %s".formatted(score.indicator(), score.points()),
                        score.result(),
                        score.source()))
            .toList();
    List<String> steps = new ArrayList<>();
    scores.forEach(score -> steps.add(score.indicator() + ": " + score.arithmetic()));
    steps.add(
        "Points: %s = %s"
            .formatted(
                scores.stream()
                    .map(score -> score.points().toString())
                    .collect(Collectors.joining(" + ")),
                scores.stream().map(ScoredIndicator::points).reduce(Points.ZERO, Points::plus)));
    return Pay.NOTHING.with(inputs).then(Exact.ZERO, List.of(), steps.toArray(String[]::new));
  }

  private Fact pointValue(FinancialYear year) {
    return figures
        .reference(ReferenceKind.POINT_VALUE, ReferenceValue.NO_AREA, year)
        .orElseGet(
            () ->
                Fact.money(
                    ReferenceKind.POINT_VALUE.title(),
                    terms.reference().pointValue(),
                    terms.reference().source()));
  }

  private Fact averageList(FinancialYear year) {
    return figures
        .reference(ReferenceKind.AVERAGE_LIST, ReferenceValue.NO_AREA, year)
        .orElseGet(
            () ->
                Fact.count(
                    ReferenceKind.AVERAGE_LIST.title(),
                    terms.reference().averageList(),
                    terms.reference().source()));
  }

  private boolean applies(PaymentRule rule) {
    return terms.rule(rule, component).isPresent();
  }

  /** The rules of the component that come after its basis, then the one rounding (PAY-18). */
  private Due ruled(String rule, Pay before) {
    Pay pay = before.with(switchedOn());
    Optional<AppliedRule> deduction = terms.rule(PaymentRule.PMS_DEDUCTION, component);
    if (deduction.isPresent()) {
      Optional<Boolean> pms = figures.isPms(practice);
      if (pms.isEmpty()) {
        return new Due.Unknown(
            "The contract of this practice is not on record, so that it is not known whether the "
                + "PMS deduction applies. An administrator can import the practice register.");
      }
      if (pms.get()) {
        LocalDate on = terms.periods().get(terms.periods().size() - 1).startsOn();
        Optional<PatientList> list = figures.patients(practice, on);
        if (list.isEmpty()) {
          return noList(on);
        }
        pay =
            PmsDeduction.from(
                pay,
                Fact.money(
                    "PMS deduction for a patient",
                    deduction.get().amount(),
                    deduction.get().source()),
                Fact.list(list.get()));
      } else {
        pay =
            pay.then(
                pay.amount(), List.of(), "No PMS deduction: the practice has no PMS contract.");
      }
    }
    for (PaymentRule each : List.of(PaymentRule.FLOOR, PaymentRule.CAP)) {
      Optional<AppliedRule> own =
          terms.rule(each, component).filter(found -> !found.component().isEmpty());
      if (own.isPresent()) {
        Optional<Limit> limit = Limits.of(own.get(), figures.baseline(practice));
        if (limit.isEmpty()) {
          return noBaseline();
        }
        pay =
            each == PaymentRule.FLOOR ? Floor.under(pay, limit.get()) : Cap.over(pay, limit.get());
      }
    }
    Working working = pay.working(rule);
    if (!pay.amount().pounds().equals(working.result().toString())) {
      pay =
          pay.then(
              pay.amount(),
              List.of(),
              "%s is rounded to %s".formatted(pay.amount().pounds(), working.result()));
    }
    return new Due.Known(pay.working(rule), pay.uses());
  }

  /** The switched on rules themselves, with their sources. */
  private List<Working.Input> switchedOn() {
    return terms.rules().stream()
        .filter(rule -> rule.isAbout(component))
        .map(
            rule ->
                new Working.Input(
                    "Rule: " + rule.rule().title(),
                    rule.assumed() ? "switched on, assumed" : "switched on",
                    rule.source()))
        .toList();
  }

  private Optional<Fact> baseline() {
    return figures.baseline(practice).map(Limits::fact);
  }

  private static Due noBaseline() {
    return new Due.Unknown(
        "There is no baseline for this practice. Area team finance can enter or import it.");
  }

  private static Due noList(LocalDate on) {
    return new Due.Unknown(
        "There is no list size for %s. An administrator can import list sizes."
            .formatted(Words.date(on)));
  }
}
