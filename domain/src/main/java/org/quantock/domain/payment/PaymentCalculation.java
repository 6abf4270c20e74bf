package org.quantock.domain.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.PaymentShare;
import org.quantock.domain.scheme.ReferenceValues;
import org.quantock.domain.scheme.ReportingPeriod;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeVersion;
import org.quantock.domain.scheme.Terms;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Points;

/**
 * Works out what falls due to a practice for a component and a period: first the amount of the year
 * by the component's basis, then the period's share of it. One rule for each basis.
 */
public final class PaymentCalculation {

  private static final String ROUNDING =
      "Full precision is kept until the end; pounds are rounded half up to whole pence. Shares are "
          + "cut from running totals, so that they add up to the amount exactly.";

  private final Terms terms;
  private final String termsSource;
  private final PaymentComponent component;
  private final int period;
  private final PracticeCode practice;
  private final Figures figures;

  private PaymentCalculation(
      Scheme scheme,
      PaymentComponent component,
      int period,
      PracticeCode practice,
      Figures figures) {
    SchemeVersion version = scheme.versionOn(scheme.terms().period(period).endsOn());
    this.terms = version.terms();
    this.termsSource = "Terms of %s, version %d".formatted(scheme.name(), version.number());
    this.component = component;
    this.period = period;
    this.practice = practice;
    this.figures = figures;
  }

  /** The terms that govern a period: those in force on its last day. */
  public static Terms termsFor(Scheme scheme, int period) {
    return scheme.versionOn(scheme.terms().period(period).endsOn()).terms();
  }

  /**
   * What falls due.
   *
   * @param component one that has a share in the period
   */
  public static Due due(
      Scheme scheme,
      PaymentComponent component,
      int period,
      PracticeCode practice,
      Figures figures) {
    var calculation = new PaymentCalculation(scheme, component, period, practice, figures);
    Due year = calculation.year();
    if (year instanceof Due.Known known) {
      return new Due.Known(calculation.share(known.working()));
    }
    return year;
  }

  private Due year() {
    return switch (component.basis()) {
      case PROTECTED_AMOUNT -> protectedAmount();
      case PER_PATIENT -> perPatient();
      case FIXED -> fixed();
      case QOF_POINTS -> qofPoints();
    };
  }

  private Due protectedAmount() {
    Optional<Baseline> found = figures.baseline(practice);
    if (found.isEmpty()) {
      return new Due.Unknown(
          "There is no baseline for this practice. Area team finance can enter or import it.");
    }
    Baseline baseline = found.get();
    return known(
        "What the practice achieved on the suspended indicators in %s is protected and paid in shares."
            .formatted(baseline.referenceYear()),
        List.of(
            new Working.Input(
                "Protected amount (%s)".formatted(baseline.referenceYear()),
                baseline.amount().toString(),
                "%s (entry %d)".formatted(baseline.source(), baseline.entry()))),
        List.of("Amount of the year: " + baseline.amount()),
        baseline.amount());
  }

  private Due perPatient() {
    ReportingPeriod paid = terms.period(period);
    Optional<PatientList> found = figures.patients(practice, paid.startsOn());
    if (found.isEmpty()) {
      return noList(paid.startsOn());
    }
    PatientList list = found.get();
    Money year =
        Money.rounded(component.rate().amount().multiply(BigDecimal.valueOf(list.patients())));
    return known(
        "A rate for each patient registered on the first day of the period.",
        List.of(
            new Working.Input("Rate for a patient", component.rate().toString(), termsSource),
            input(list)),
        List.of("%s × %s patients = %s".formatted(component.rate(), whole(list.patients()), year)),
        year);
  }

  private Due fixed() {
    return known(
        "The same sum for every practice.",
        List.of(new Working.Input("Sum of the year", component.rate().toString(), termsSource)),
        List.of("Amount of the year: " + component.rate()),
        component.rate());
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
    Optional<PatientList> found = figures.patients(practice, last.startsOn());
    if (found.isEmpty()) {
      return noList(last.startsOn());
    }
    return points(scores, found.get());
  }

  private Due points(List<ScoredIndicator> all, PatientList list) {
    List<ScoredIndicator> scores =
        all.stream().filter(score -> terms.retains(score.indicator())).toList();
    ReferenceValues reference = terms.reference();
    Points points = scores.stream().map(ScoredIndicator::points).reduce(Points.ZERO, Points::plus);
    BigDecimal product =
        points
            .value()
            .multiply(reference.pointValue().amount())
            .multiply(BigDecimal.valueOf(list.patients()));
    BigDecimal exact =
        product.divide(BigDecimal.valueOf(reference.averageList()), 20, RoundingMode.HALF_UP);
    Money year = Money.rounded(exact);
    List<Working.Input> inputs = new ArrayList<>();
    for (ScoredIndicator score : scores) {
      inputs.add(
          new Working.Input(
              "%s, points %s".formatted(score.indicator(), score.points()),
              score.result(),
              score.source()));
    }
    inputs.add(
        new Working.Input(
            "Value of a point", reference.pointValue().toString(), reference.source()));
    inputs.add(input(list));
    inputs.add(
        new Working.Input(
            "National average list", whole(reference.averageList()), reference.source()));
    List<String> steps = new ArrayList<>();
    scores.forEach(score -> steps.add(score.indicator() + ": " + score.arithmetic()));
    steps.add(
        "Points: %s = %s"
            .formatted(
                scores.stream()
                    .map(score -> score.points().toString())
                    .collect(Collectors.joining(" + ")),
                points));
    steps.add(
        "Contractor population index: %s ÷ %s = %s (shown to 6 decimals, used in full)"
            .formatted(
                whole(list.patients()),
                whole(reference.averageList()),
                BigDecimal.valueOf(list.patients())
                    .divide(BigDecimal.valueOf(reference.averageList()), 6, RoundingMode.HALF_UP)));
    steps.add(
        "%s points × %s × %s ÷ %s = %s, rounded to %s"
            .formatted(
                points,
                reference.pointValue(),
                whole(list.patients()),
                whole(reference.averageList()),
                exactPounds(exact),
                year));
    steps.add("No adjusted practice disease factor (APDF) is applied under these terms.");
    return known(
        "Points achieved on the retained indicators, times the value of a point, times the "
            + "contractor population index (the practice's list over the national average list).",
        inputs,
        steps,
        year);
  }

  /** The share of the period, cut from the running total (PAY-3). */
  private Working share(Working year) {
    List<PaymentShare> shares = terms.sharesOf(component);
    int index = indexOf(shares);
    PaymentShare share = shares.get(index);
    List<Money> parts =
        year.result().allocate(shares.stream().map(each -> each.share().value()).toList());
    Money part = parts.get(index);
    Money before = parts.subList(0, index).stream().reduce(Money.ZERO, Money::plus);
    String name = terms.period(period).shortName();
    List<String> steps = new ArrayList<>();
    if (index == 0) {
      steps.add("%s: %s of %s = %s".formatted(name, share.share(), year.result(), part));
    } else {
      BigDecimal reached =
          shares.subList(0, index + 1).stream()
              .map(each -> each.share().value())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      steps.add(
          "Up to %s: %s%% of %s = %s"
              .formatted(
                  name,
                  reached.stripTrailingZeros().toPlainString(),
                  year.result(),
                  before.plus(part)));
      steps.add(
          "%s: %s less %s for the earlier periods = %s"
              .formatted(name, before.plus(part), before, part));
    }
    return year.then(
        List.of(
            new Working.Input("Share of " + name, share.share().toString(), termsSource),
            new Working.Input(
                "Payment rule", component.assumed() ? "assumed" : "sourced", component.source())),
        steps,
        part);
  }

  private int indexOf(List<PaymentShare> shares) {
    for (int i = 0; i < shares.size(); i++) {
      if (shares.get(i).period() == period) {
        return i;
      }
    }
    throw new IllegalArgumentException(component.code() + " has no share in period " + period);
  }

  private static Due known(
      String rule, List<Working.Input> inputs, List<String> steps, Money year) {
    return new Due.Known(new Working(rule, inputs, steps, ROUNDING, year));
  }

  private static Due noList(java.time.LocalDate on) {
    return new Due.Unknown(
        "There is no list size for %s. An administrator can import list sizes."
            .formatted(Words.date(on)));
  }

  private static Working.Input input(PatientList list) {
    return new Working.Input(
        "Registered patients on " + Words.date(list.asOf()), whole(list.patients()), list.source());
  }

  private static String whole(int number) {
    return String.format(Locale.UK, "%,d", number);
  }

  private static String exactPounds(BigDecimal exact) {
    BigDecimal shown = exact.setScale(6, RoundingMode.DOWN);
    return String.format(Locale.UK, "£%,.6f", shown) + (shown.compareTo(exact) == 0 ? "" : "…");
  }
}
