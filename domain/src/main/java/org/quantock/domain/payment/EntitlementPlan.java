package org.quantock.domain.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.scheme.PaymentBasis;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.PaymentShare;
import org.quantock.domain.scheme.ReportingPeriod;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.Terms;
import org.quantock.domain.shared.Money;

/**
 * What a practice's entitlements come to by the facts as they stand, beside the entries on record
 * (PAY-80): what is recorded for the first time, what stands, what would differ, and what cannot be
 * worked out yet.
 */
public record EntitlementPlan(List<Item> items) {

  /** How what is worked out now compares with what is on record. */
  public enum Kind {
    /** The entry on record has this amount. */
    STANDS,
    /** There is no entry yet. */
    FIRST,
    /** The entry on record has another amount. */
    DIFFERS,
    /** Something is missing, and nothing is on record. */
    UNKNOWN
  }

  /**
   * One component and period.
   *
   * @param due what comes out now
   * @param standing the entry that counts; empty where there is none
   */
  public record Item(
      PracticeCode practice,
      PaymentComponent component,
      ReportingPeriod period,
      Due due,
      Optional<EntitlementLine> standing) {

    public Kind kind() {
      if (!(due instanceof Due.Known known)) {
        return standing.isPresent() ? Kind.STANDS : Kind.UNKNOWN;
      }
      return standing
          .map(line -> line.amount().equals(known.amount()) ? Kind.STANDS : Kind.DIFFERS)
          .orElse(Kind.FIRST);
    }

    /** The amount that counts, or would count once it is recorded; empty where it is not known. */
    public Optional<Money> amount() {
      return standing
          .map(EntitlementLine::amount)
          .or(
              () ->
                  due instanceof Due.Known known ? Optional.of(known.amount()) : Optional.empty());
    }

    /** How that amount came about. */
    public Optional<Working> working() {
      return standing
          .map(EntitlementLine::working)
          .or(
              () ->
                  due instanceof Due.Known known ? Optional.of(known.working()) : Optional.empty());
    }

    /** What is missing and who can give it; empty where nothing is. */
    public String missing() {
      return due instanceof Due.Unknown unknown ? unknown.missing() : "";
    }

    /** What comes out now. */
    public Money worked() {
      return ((Due.Known) due).amount();
    }

    /** What comes out now, less the entry on record. */
    public Money difference() {
      return worked().minus(standing.map(EntitlementLine::amount).orElse(Money.ZERO));
    }

    public int entry() {
      return standing.map(EntitlementLine::entry).orElse(0);
    }

    /** The entry that records what comes out now. */
    public EntitlementLine next(Scheme scheme, String cause, Act recorded) {
      Due.Known known = (Due.Known) due;
      return new EntitlementLine(
          EntitlementLineId.fresh(),
          scheme.code(),
          practice,
          component.code(),
          period.number(),
          entry() + 1,
          known.working(),
          cause,
          known.uses(),
          recorded);
    }
  }

  public EntitlementPlan {
    items = List.copyOf(items);
  }

  /**
   * @param standing the entries of the practice that count
   */
  public static EntitlementPlan of(
      Scheme scheme, Participation participation, Figures figures, List<EntitlementLine> standing) {
    List<Item> items = new ArrayList<>();
    for (ReportingPeriod period : scheme.terms().periods()) {
      Terms terms = PaymentCalculation.termsFor(scheme, period.number());
      for (PaymentComponent component : terms.components()) {
        if (hasShare(terms, component, period)) {
          item(scheme, participation, figures, standing, period, component).ifPresent(items::add);
        }
      }
    }
    return new EntitlementPlan(items);
  }

  /** How many shares of a component the participation has a part in. */
  public static long shares(Scheme scheme, PaymentComponent component, Participation part) {
    return scheme.terms().periods().stream()
        .filter(
            period ->
                hasShare(PaymentCalculation.termsFor(scheme, period.number()), component, period))
        .filter(period -> EntitlementCalculation.hasPart(scheme, component, period.number(), part))
        .count();
  }

  /**
   * How many shares of a participation can be worked out on a day: all but those of points, which
   * wait for the end of their period.
   */
  public static long shares(Scheme scheme, Participation part, LocalDate today) {
    return shares(
        scheme,
        today,
        (component, period) ->
            EntitlementCalculation.hasPart(scheme, component, period.number(), part));
  }

  /** How many that can be at most, for a practice that takes part from first to last. */
  public static long sharesAtMost(Scheme scheme, LocalDate today) {
    return shares(scheme, today, (component, period) -> true);
  }

  private static long shares(
      Scheme scheme, LocalDate today, BiPredicate<PaymentComponent, ReportingPeriod> hasPart) {
    long count = 0;
    for (ReportingPeriod period : scheme.terms().periods()) {
      Terms terms = PaymentCalculation.termsFor(scheme, period.number());
      for (PaymentComponent component : terms.components()) {
        boolean inTime =
            component.basis() != PaymentBasis.QOF_POINTS || period.endsOn().isBefore(today);
        if (inTime && hasShare(terms, component, period) && hasPart.test(component, period)) {
          count++;
        }
      }
    }
    return count;
  }

  private static boolean hasShare(Terms terms, PaymentComponent component, ReportingPeriod period) {
    return terms.sharesOf(component).stream()
        .map(PaymentShare::period)
        .anyMatch(number -> number == period.number());
  }

  private static Optional<Item> item(
      Scheme scheme,
      Participation participation,
      Figures figures,
      List<EntitlementLine> standing,
      ReportingPeriod period,
      PaymentComponent component) {
    Optional<EntitlementLine> line =
        standing.stream()
            .filter(
                each ->
                    each.period() == period.number() && each.component().equals(component.code()))
            .findFirst();
    if (line.isEmpty()
        && !EntitlementCalculation.hasPart(scheme, component, period.number(), participation)) {
      return Optional.empty();
    }
    return Optional.of(
        new Item(
            participation.practice(),
            component,
            period,
            EntitlementCalculation.of(scheme, component, period.number(), participation, figures),
            line));
  }

  public List<Item> of(Kind kind) {
    return items.stream().filter(item -> item.kind() == kind).toList();
  }
}
