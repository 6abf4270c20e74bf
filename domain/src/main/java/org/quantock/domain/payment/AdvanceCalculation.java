package org.quantock.domain.payment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quantock.domain.indicator.ReferenceKind;
import org.quantock.domain.indicator.ReferenceValue;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.rule.Aspiration;
import org.quantock.domain.payment.rule.Fact;
import org.quantock.domain.scheme.AppliedRule;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.PaymentRule;
import org.quantock.domain.scheme.ReportingPeriod;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.Terms;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Money;

/**
 * What is advanced to a practice on a component, month by month (PAY-23, PAY-93), where the terms
 * switch aspiration on for it.
 */
public final class AdvanceCalculation {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
  private static final int MONTHS = 12;

  private AdvanceCalculation() {}

  /**
   * A month of the financial year in which a component is advanced.
   *
   * @param number 1 for April
   * @param period number of the reporting period that its first day lies in
   */
  public record Month(int number, int period, LocalDate startsOn) {

    /** As people say it: April 2014. */
    public String name() {
      return MONTH.format(startsOn);
    }
  }

  /** Whether any version of the terms switches aspiration on. */
  public static boolean isOn(Scheme scheme) {
    return scheme.versions().stream()
        .flatMap(version -> version.terms().rules().stream())
        .anyMatch(rule -> rule.rule() == PaymentRule.ASPIRATION);
  }

  /** The months in which a component is advanced; none where the terms do not say so. */
  public static List<Month> months(Scheme scheme, PaymentComponent component) {
    FinancialYear year = year(scheme);
    List<Month> months = new ArrayList<>();
    for (int i = 0; i < MONTHS; i++) {
      LocalDate first = year.start().plusMonths(i);
      int number = i + 1;
      periodOn(scheme, first)
          .filter(period -> rule(scheme, period.number(), component).isPresent())
          .ifPresent(period -> months.add(new Month(number, period.number(), first)));
    }
    return months;
  }

  /** The year in which the scheme ends: what is advanced is set off at its end. */
  public static FinancialYear year(Scheme scheme) {
    List<ReportingPeriod> periods = scheme.terms().periods();
    return FinancialYear.of(periods.get(periods.size() - 1).endsOn());
  }

  private static Optional<ReportingPeriod> periodOn(Scheme scheme, LocalDate day) {
    return scheme.terms().periods().stream()
        .filter(period -> !day.isBefore(period.startsOn()) && !day.isAfter(period.endsOn()))
        .findFirst();
  }

  private static Optional<AppliedRule> rule(Scheme scheme, int period, PaymentComponent component) {
    Terms terms = PaymentCalculation.termsFor(scheme, period);
    return terms.components().stream()
        .filter(each -> each.code().equals(component.code()))
        .findFirst()
        .flatMap(own -> terms.rule(PaymentRule.ASPIRATION, own));
  }

  /** What is advanced for a month, as the facts stand. */
  public static Due due(
      Scheme scheme,
      PaymentComponent component,
      Month month,
      PracticeCode practice,
      Figures figures) {
    FinancialYear year = year(scheme);
    Optional<Fact> last = figures.priorAchievement(practice, component.code(), year.previous());
    if (last.isEmpty()) {
      return new Due.Unknown(
          "There is no achievement payment of %s for this practice and %s, so nothing can be advanced. Area team finance can enter or import it among the payments of the year before."
              .formatted(year.previous(), component.name()));
    }
    AppliedRule rule = rule(scheme, month.period(), component).orElseThrow();
    Aspiration aspiration = Aspiration.of(last.get(), rule.share(), uprating(figures, year));
    Money part = aspiration.months().get(month.number() - 1);
    Working whole =
        aspiration
            .working()
            .then(
                List.of(
                    new Working.Input(
                        "Rule: " + rule.rule().title(),
                        rule.assumed() ? "switched on, assumed" : "switched on",
                        rule.source()),
                    new Working.Input(
                        "Month",
                        month.name(),
                        "Month %d of %d of %s".formatted(month.number(), MONTHS, year))),
                List.of(
                    "%s, month %d of %d of %s: %s"
                        .formatted(month.name(), month.number(), MONTHS, aspiration.year(), part)),
                part);
    return new Due.Known(whole, aspiration.pay().uses());
  }

  /** By the values of a point, where both years have one on record. */
  private static Optional<Aspiration.Uprating> uprating(Figures figures, FinancialYear year) {
    Optional<Fact> before =
        figures.reference(ReferenceKind.POINT_VALUE, ReferenceValue.NO_AREA, year.previous());
    Optional<Fact> now = figures.reference(ReferenceKind.POINT_VALUE, ReferenceValue.NO_AREA, year);
    return before.isPresent() && now.isPresent()
        ? Optional.of(new Aspiration.Uprating(before.get(), now.get()))
        : Optional.empty();
  }
}
