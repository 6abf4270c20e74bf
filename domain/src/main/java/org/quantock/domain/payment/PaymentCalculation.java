package org.quantock.domain.payment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.AppliedRule;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.PaymentRule;
import org.quantock.domain.scheme.PaymentShare;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeVersion;
import org.quantock.domain.scheme.Terms;
import org.quantock.domain.shared.Money;

/**
 * Works out what falls due to a practice for a component and a period: first the amount of the year
 * by the component's basis and rules, then the period's share of it, then the limits of the whole
 * scheme.
 */
public final class PaymentCalculation {

  private static final String SHARES =
      " Shares are cut from running totals, so that they add up to the amount exactly.";

  private final Terms terms;
  private final String termsSource;
  private final PaymentComponent component;
  private final int period;
  private final PracticeCode practice;
  private final Figures figures;

  private PaymentCalculation(
      Terms terms,
      String termsSource,
      PaymentComponent component,
      int period,
      PracticeCode practice,
      Figures figures) {
    this.terms = terms;
    this.termsSource = termsSource;
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
    SchemeVersion version = scheme.versionOn(scheme.terms().period(period).endsOn());
    var calculation =
        new PaymentCalculation(
            version.terms(),
            "Terms of %s, version %d".formatted(scheme.name(), version.number()),
            component,
            period,
            practice,
            figures);
    Due share = calculation.share();
    return share instanceof Due.Known known ? calculation.withinScheme(known) : share;
  }

  /** The share as the component alone has it. */
  private Due share() {
    Due year = new YearAmount(terms, termsSource, component, period, practice, figures).due();
    return year instanceof Due.Known known
        ? noted(new Due.Known(share(known.working()), known.uses()))
        : year;
  }

  /** PAY-94: what was advanced is set off by the run that pays the last share, not here. */
  private Due noted(Due.Known share) {
    List<PaymentShare> shares = terms.sharesOf(component);
    boolean last = shares.get(shares.size() - 1).period() == period;
    return last && terms.rule(PaymentRule.ASPIRATION, component).isPresent()
        ? share.then(
            List.of(),
            "The run that pays this share sets the aspiration payments of the year off.",
            share.amount())
        : share;
  }

  /** PAY-30: the floor and the cap of the whole scheme, after every share before this one. */
  private Due withinScheme(Due.Known own) {
    Optional<AppliedRule> floor = terms.rule(PaymentRule.FLOOR);
    Optional<AppliedRule> cap = terms.rule(PaymentRule.CAP);
    if (floor.isEmpty() && cap.isEmpty()) {
      return own;
    }
    return new SchemeLimits(terms, figures, practice)
        .apply(own, component, period, this::shareOf, floor, cap);
  }

  private Due shareOf(PaymentComponent other, int otherPeriod) {
    return new PaymentCalculation(terms, termsSource, other, otherPeriod, practice, figures)
        .share();
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
    Working whole =
        new Working(
            year.rule(), year.inputs(), year.steps(), year.rounding() + SHARES, year.result());
    return whole.then(
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
}
