package org.quantock.domain.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quantock.domain.indicator.ReferenceKind;
import org.quantock.domain.indicator.ReferenceValue;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.payment.Comparison.Estimate;
import org.quantock.domain.payment.Comparison.Side;
import org.quantock.domain.payment.rule.ContractorPopulationIndex;
import org.quantock.domain.payment.rule.Exact;
import org.quantock.domain.payment.rule.Fact;
import org.quantock.domain.payment.rule.Factor;
import org.quantock.domain.payment.rule.Pay;
import org.quantock.domain.payment.rule.PointsPay;
import org.quantock.domain.scheme.PaymentBasis;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.PaymentRule;
import org.quantock.domain.scheme.PaymentShare;
import org.quantock.domain.scheme.ReportingPeriod;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.Terms;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.Points;

/**
 * Works out what a practice's year comes to on national QOF and in the scheme, before it chooses
 * (PAY-87 to PAY-89). The practice's points of the last year carry the estimate of points; the
 * decisions about its reports carry that of everything that follows a report.
 */
public final class ChoiceCalculation {

  /** Low: this share of last year's points. */
  public static final Percentage LOW = Percentage.of("90");

  /** High: this share of the points missed last year is gained on top. */
  public static final Percentage GAINED = Percentage.of("50");

  private final Scheme scheme;
  private final Terms terms;
  private final Measured measured;
  private final PracticeCode practice;
  private final Participation joined;
  private final LocalDate from;
  private final LocalDate today;
  private final Figures figures;
  private final FinancialYear year;

  private ChoiceCalculation(
      Scheme scheme,
      Measured measured,
      PracticeCode practice,
      LocalDate from,
      LocalDate today,
      Figures figures) {
    this.scheme = scheme;
    this.terms = scheme.terms();
    this.measured = measured;
    this.practice = practice;
    this.joined = Participation.asIfJoined(scheme.code(), scheme.endsOn(), practice, from);
    this.from = from;
    this.today = today;
    this.figures = figures;
    this.year = FinancialYear.of(scheme.endsOn());
  }

  /**
   * What the national set measures this year.
   *
   * @param title of the indicator set
   * @param indicators how many there are
   * @param points what they are worth together
   * @param retained what those are worth that the scheme retains
   * @param paid the QOF payments of the last published year; empty where none is on record
   */
  public record Measured(
      String title, int indicators, Points points, Points retained, Optional<PaidYear> paid) {}

  /** The QOF payments of a practice in a year, as published. */
  public record PaidYear(FinancialYear year, Money amount, String source) {}

  /**
   * @param from the first day of taking part that is assumed
   * @param today what is known later is not looked at
   */
  public static Comparison of(
      Scheme scheme,
      Measured measured,
      PracticeCode practice,
      LocalDate from,
      LocalDate today,
      Figures figures) {
    return new ChoiceCalculation(scheme, measured, practice, from, today, figures).comparison();
  }

  private Comparison comparison() {
    return new Comparison(
        scheme.code(),
        scheme.name(),
        practice,
        from,
        new Side("Stay on national QOF", List.of(national())),
        new Side(
            "Join " + scheme.name(),
            terms.components().stream()
                .map(
                    component ->
                        component.basis() == PaymentBasis.QOF_POINTS
                            ? retained(component)
                            : byReports(component))
                .toList()),
        stops(),
        starts(),
        assumptions());
  }

  // National QOF.

  private Estimate national() {
    String name = "National QOF, the whole year";
    Optional<Baseline> baseline =
        figures.baseline(practice).filter(entry -> entry.yearPoints().isPresent());
    Optional<PatientList> list = list();
    if (baseline.isPresent() && list.isPresent()) {
      return Estimate.of(
          name,
          national(baseline.get(), list.get(), Level.LOW),
          national(baseline.get(), list.get(), Level.LIKELY),
          national(baseline.get(), list.get(), Level.HIGH));
    }
    if (baseline.isEmpty() && measured.paid().isPresent()) {
      return published(name, measured.paid().get());
    }
    return Estimate.missing(
        name,
        baseline.isEmpty()
            ? "Your points of the last year are not on record. Area team finance can enter them with your baseline, or an administrator can import the published payments."
            : "There is no list size of your practice on record. An administrator can import list sizes.");
  }

  private Working national(Baseline baseline, PatientList list, Level level) {
    Estimated points = estimate(baseline, measured.points(), measured.title(), level);
    Pay pay = points.pay().plus(pay(points.points(), list, true));
    return pay.working(
        "Points as last year, at this year's value of a point and your list over the national average list. "
            + level.points());
  }

  /** PAY-89: a published amount has no points, so it is taken as it is. */
  private Estimate published(String name, PaidYear paid) {
    Fact amount = Fact.money("QOF payments of " + paid.year(), paid.amount(), paid.source());
    Pay likely = Pay.of(amount, "As published: " + paid.amount());
    Exact low = amount.exact().times(Exact.of(LOW));
    Working low90 =
        likely
            .then(low, List.of(), "%s of it: %s".formatted(LOW, low.pounds()))
            .working(
                "Your points of the last year are not on record, so the published payments are taken. Low: less than last year.");
    Working same =
        likely.working(
            "Your points of the last year are not on record, so the published payments are taken as they are. How many points could be gained is not known, so high is the same as likely.");
    return Estimate.of(name, low90, same, same);
  }

  // Joining: what follows a report.

  private Estimate byReports(PaymentComponent component) {
    List<Share> shares = new ArrayList<>();
    for (PaymentShare share : terms.sharesOf(component)) {
      ReportingPeriod period = terms.period(share.period());
      Due due = EntitlementCalculation.of(scheme, component, period.number(), joined, figures);
      if (due instanceof Due.Unknown unknown) {
        return Estimate.missing(component.name(), unknown.missing());
      }
      shares.add(new Share(period, ((Due.Known) due).working()));
    }
    return Estimate.of(
        component.name(),
        reports(component, shares, Level.LOW),
        reports(component, shares, Level.LIKELY),
        reports(component, shares, Level.HIGH));
  }

  private record Share(ReportingPeriod period, Working working) {}

  private static Working reports(PaymentComponent component, List<Share> shares, Level level) {
    List<Working.Input> inputs = new ArrayList<>();
    List<String> steps = new ArrayList<>();
    Money total = Money.ZERO;
    for (Share share : shares) {
      for (Working.Input input : share.working().inputs()) {
        if (!inputs.contains(input)) {
          inputs.add(input);
        }
      }
      Money released = level.released(share.working().result(), component.partRelease());
      steps.add(
          "%s: entitlement %s, %s: %s"
              .formatted(
                  share.period().shortName(),
                  share.working().result(),
                  level.release(component.partRelease()),
                  released));
      total = total.plus(released);
    }
    steps.add("Together: " + total);
    return new Working(
        level.reports(),
        inputs,
        steps,
        "Shares are cut from running totals, so that they add up exactly; pounds are rounded half up to whole pence.",
        total);
  }

  // Joining: the retained indicators.

  private Estimate retained(PaymentComponent component) {
    Optional<Baseline> baseline =
        figures.baseline(practice).filter(entry -> entry.yearPoints().isPresent());
    if (baseline.isEmpty()) {
      return Estimate.missing(
          component.name(),
          "Your points of the last year are not on record. Area team finance can enter them with your baseline.");
    }
    Optional<PatientList> list = list();
    if (list.isEmpty()) {
      return Estimate.missing(
          component.name(),
          "There is no list size of your practice on record. An administrator can import list sizes.");
    }
    return Estimate.of(
        component.name(),
        retained(component, baseline.get(), list.get(), Level.LOW),
        retained(component, baseline.get(), list.get(), Level.LIKELY),
        retained(component, baseline.get(), list.get(), Level.HIGH));
  }

  private Working retained(
      PaymentComponent component, Baseline baseline, PatientList list, Level level) {
    String codes =
        terms.retained().stream()
            .map(kept -> kept.indicator().value())
            .collect(Collectors.joining(", "));
    Estimated points = estimate(baseline, measured.retained(), codes, level);
    boolean index = terms.rule(PaymentRule.CONTRACTOR_POPULATION_INDEX, component).isPresent();
    Working earned =
        points
            .pay()
            .plus(pay(points.points(), list, index))
            .working(level.reports() + " " + level.points());
    Money released = level.released(earned.result(), component.partRelease());
    return earned.then(
        List.of(),
        List.of(
            "Earned %s, %s: %s"
                .formatted(earned.result(), level.release(component.partRelease()), released)),
        released);
  }

  // Points.

  private record Estimated(Points points, Pay pay) {}

  /** Last year's rate of achievement on this year's points (PAY-88). */
  private static Estimated estimate(Baseline baseline, Points available, String of, Level level) {
    YearPoints last = baseline.yearPoints().orElseThrow();
    Exact rate = Exact.of(last.achieved()).dividedBy(Exact.of(last.available()));
    Exact likely = Exact.of(available).times(rate);
    Exact exact =
        switch (level) {
          case LOW -> likely.times(Exact.of(LOW));
          case LIKELY -> likely;
          case HIGH -> likely.plus(Exact.of(available).minus(likely).times(Exact.of(GAINED)));
        };
    Points points =
        Points.rounded(
            new java.math.BigDecimal(exact.numerator())
                .divide(
                    new java.math.BigDecimal(exact.denominator()),
                    10,
                    java.math.RoundingMode.HALF_UP));
    List<Working.Input> inputs =
        List.of(
            new Working.Input(
                "Your points of " + baseline.referenceYear(),
                last.toString(),
                "%s (entry %d)".formatted(baseline.source(), baseline.entry())),
            new Working.Input("Points that can be achieved", available.toString(), of));
    List<String> steps = new ArrayList<>();
    steps.add(
        "As last year: %s × %s ÷ %s = %s points"
            .formatted(available, last.achieved(), last.available(), likely.shown()));
    switch (level) {
      case LOW -> steps.add("Low, %s of it: %s points".formatted(LOW, points));
      case LIKELY -> steps.add("Likely, the same: %s points".formatted(points));
      case HIGH ->
          steps.add("High, with %s of the points missed: %s points".formatted(GAINED, points));
    }
    return new Estimated(
        points, Pay.NOTHING.with(inputs).then(Exact.ZERO, List.of(), steps.toArray(String[]::new)));
  }

  private Pay pay(Points points, PatientList list, boolean index) {
    Optional<Factor> population =
        index
            ? Optional.of(ContractorPopulationIndex.of(Fact.list(list), averageList()))
            : Optional.empty();
    return PointsPay.of(
        List.of(new PointsPay.Area("", points, Optional.empty())), pointValue(), population);
  }

  private Optional<PatientList> list() {
    LocalDate counts = ContractorPopulationIndex.listOn(year);
    return figures.patients(practice, counts.isAfter(today) ? today : counts);
  }

  private Fact pointValue() {
    return figures
        .reference(ReferenceKind.POINT_VALUE, ReferenceValue.NO_AREA, year)
        .orElseGet(
            () ->
                Fact.money(
                    ReferenceKind.POINT_VALUE.title(),
                    terms.reference().pointValue(),
                    terms.reference().source()));
  }

  private Fact averageList() {
    return figures
        .reference(ReferenceKind.AVERAGE_LIST, ReferenceValue.NO_AREA, year)
        .orElseGet(
            () ->
                Fact.count(
                    ReferenceKind.AVERAGE_LIST.title(),
                    terms.reference().averageList(),
                    terms.reference().source()));
  }

  // What stops and what starts.

  private List<String> stops() {
    return List.of(
        "Reporting on %d of the %d indicators of %s. The care they describe goes on; they are shown as not required, never as failed."
            .formatted(
                measured.indicators() - terms.retained().size(),
                measured.indicators(),
                measured.title()),
        "Pay by the points of these indicators, from %s.".formatted(Words.date(from)));
  }

  private List<String> starts() {
    return List.of(
        "%d reports on %d aims, signed off by a second person."
            .formatted(terms.periods().size(), terms.aims().size()),
        "Plan items that the next report answers.",
        "Pay that follows accepted reports; %d indicators are still reported: %s."
            .formatted(
                terms.retained().size(),
                terms.retained().stream()
                    .map(kept -> kept.indicator().value())
                    .collect(Collectors.joining(", "))));
  }

  private List<String> assumptions() {
    List<String> all = new ArrayList<>();
    all.add(
        "Points: likely is last year's rate of achievement on this year's points; low is %s of that; high adds %s of the points missed."
            .formatted(LOW, GAINED));
    all.add(
        "Reports: low, every report is judged satisfied in part; likely and high, satisfied. A report that is judged not satisfied releases nothing; what is held can still be released by a later decision.");
    all.add(
        "Prevalence is taken as the national one, so no disease factor is applied to the estimate of points.");
    all.add(
        "Patients: the newest list size that is known now; 1 January of the year counts in the end.");
    if (from.isAfter(scheme.startsOn())) {
      all.add(
          "Taking part from %s. The retained indicators count in the scheme for the whole year; the others count on national QOF only for practices that are on it at the end of the year."
              .formatted(Words.date(from)));
    }
    return all;
  }

  /** How a number is looked at. */
  private enum Level {
    LOW,
    LIKELY,
    HIGH;

    String points() {
      return switch (this) {
        case LOW -> "Low: fewer points than last year.";
        case LIKELY -> "Likely: as many points as last year.";
        case HIGH -> "High: more points than last year.";
      };
    }

    String reports() {
      return switch (this) {
        case LOW -> "Low: every report is judged satisfied in part.";
        case LIKELY -> "Likely: every report is judged satisfied.";
        case HIGH -> "High: every report is judged satisfied.";
      };
    }

    String release(Percentage part) {
      return switch (this) {
        case LOW -> part + " released";
        case LIKELY, HIGH -> "all released";
      };
    }

    Money released(Money whole, Percentage part) {
      return switch (this) {
        case LOW -> whole.roundedShare(part);
        case LIKELY, HIGH -> whole;
      };
    }
  }
}
