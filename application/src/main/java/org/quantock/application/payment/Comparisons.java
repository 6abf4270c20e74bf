package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.quantock.domain.indicator.Comparators;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSets;
import org.quantock.domain.indicator.PublishedPayment;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.ChoiceCalculation;
import org.quantock.domain.payment.Comparison;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.shared.Points;

/** Puts a practice's year side by side from what is on record. Checks nobody: its callers do. */
@ApplicationScoped
public class Comparisons {

  private IndicatorSets sets;
  private Comparators comparators;
  private SchemeFigures figures;
  private Stamp stamp;

  protected Comparisons() {}

  @Inject
  public Comparisons(
      IndicatorSets sets, Comparators comparators, SchemeFigures figures, Stamp stamp) {
    this.sets = sets;
    this.comparators = comparators;
    this.figures = figures;
    this.stamp = stamp;
  }

  /**
   * @param from the first day of taking part that is assumed
   */
  public Comparison of(Scheme scheme, PracticeCode practice, LocalDate from) {
    return ChoiceCalculation.of(
        scheme, measured(scheme, practice), practice, from, stamp.today(), figures.of(scheme));
  }

  private ChoiceCalculation.Measured measured(Scheme scheme, PracticeCode practice) {
    Optional<IndicatorSet> set = sets.find(scheme.indicatorSet());
    Points retained =
        set.stream()
            .flatMap(found -> found.indicators().stream())
            .filter(indicator -> scheme.terms().retains(indicator.code()))
            .map(Indicator::points)
            .reduce(Points.ZERO, Points::plus);
    return new ChoiceCalculation.Measured(
        set.map(IndicatorSet::title).orElse(scheme.indicatorSet().value()),
        set.map(found -> found.indicators().size()).orElse(0),
        set.map(IndicatorSet::totalPoints).orElse(Points.ZERO),
        retained,
        paid(scheme, practice));
  }

  /** The last published year that ended before the scheme began. */
  private Optional<ChoiceCalculation.PaidYear> paid(Scheme scheme, PracticeCode practice) {
    return comparators.paymentsOf(practice).stream()
        .filter(payment -> payment.financialYear().end().isBefore(scheme.startsOn()))
        .max(Comparator.comparingInt(payment -> payment.financialYear().startYear()))
        .map(Comparisons::paid);
  }

  private static ChoiceCalculation.PaidYear paid(PublishedPayment payment) {
    return new ChoiceCalculation.PaidYear(
        payment.financialYear(), payment.figures().qofPayments(), payment.source());
  }
}
