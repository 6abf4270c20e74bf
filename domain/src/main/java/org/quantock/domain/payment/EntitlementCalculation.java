package org.quantock.domain.payment;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quantock.domain.indicator.ReferenceValueId;
import org.quantock.domain.participation.DaysTakenPart;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.Takeover;
import org.quantock.domain.scheme.PaymentBasis;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.PaymentRule;
import org.quantock.domain.scheme.PaymentShare;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.Terms;
import org.quantock.domain.shared.Money;

/**
 * What a practice is entitled to of a component for a period: the share as {@link
 * PaymentCalculation} has it, for the days on which the practice takes part (PAY-81 to PAY-84),
 * with what it took over by a merger (PAY-85).
 */
public final class EntitlementCalculation {

  private final Scheme scheme;
  private final Terms terms;
  private final PaymentComponent component;
  private final int period;
  private final Participation participation;
  private final Figures figures;

  private EntitlementCalculation(
      Scheme scheme,
      PaymentComponent component,
      int period,
      Participation participation,
      Figures figures) {
    this.scheme = scheme;
    this.terms = PaymentCalculation.termsFor(scheme, period);
    this.component = component;
    this.period = period;
    this.participation = participation;
    this.figures = figures;
  }

  /**
   * What the practice is entitled to; nothing, with the reason, where it does not take part.
   *
   * @param component one that has a share in the period
   */
  public static Due of(
      Scheme scheme,
      PaymentComponent component,
      int period,
      Participation participation,
      Figures figures) {
    return new EntitlementCalculation(scheme, component, period, participation, figures).due();
  }

  /** Whether the practice has any part in the share, so that there is an entitlement to record. */
  public static boolean hasPart(
      Scheme scheme, PaymentComponent component, int period, Participation participation) {
    var calculation = new EntitlementCalculation(scheme, component, period, participation, null);
    return calculation.component.basis() == PaymentBasis.QOF_POINTS || !calculation.byDays()
        ? participation.takesPartOn(calculation.lastDay())
        : !calculation.days().isNone();
  }

  private Due due() {
    if (!hasPart(scheme, component, period, participation)) {
      return new Due.Known(outside());
    }
    Due share =
        PaymentCalculation.due(scheme, component, period, participation.practice(), figures);
    if (!(share instanceof Due.Known own)) {
      return share;
    }
    if (component.basis() == PaymentBasis.QOF_POINTS) {
      return carried(own, List.of(), List.of(countedHere()), own.amount());
    }
    return withTakeovers(byDays() ? forDays(own, days()) : onLastDay(own));
  }

  /** PAY-83: the retained indicators count in the scheme for those who take part at its end. */
  private String countedHere() {
    return "The practice takes part on %s, so the retained indicators count in the scheme, for the whole year."
        .formatted(Words.date(lastDay()));
  }

  private Due.Known onLastDay(Due.Known share) {
    return carried(
        share,
        List.of(),
        List.of(
            "The practice takes part on %s, so the share is whole.".formatted(lastDayInWords())),
        share.amount());
  }

  /** PAY-81. */
  private Due.Known forDays(Due.Known share, DaysTakenPart days) {
    Money part = ProRata.part(share.amount(), days);
    List<String> steps =
        days.isWhole()
            ? List.of("Takes part on all %d days: %s".formatted(days.of(), part))
            : ProRata.steps(share.amount(), days);
    return carried(share, List.of(input(days)), steps, part);
  }

  private static Working.Input input(DaysTakenPart days) {
    return new Working.Input(
        "Days taken part",
        days.toString(),
        "Participation: "
            + days.spells().stream().map(ProRata::words).collect(Collectors.joining("; ")));
  }

  /** PAY-85. */
  private Due withTakeovers(Due.Known own) {
    Due.Known all = own;
    for (Takeover takeover : participation.takeovers()) {
      if (!reaches(takeover)) {
        continue;
      }
      Due share =
          PaymentCalculation.due(scheme, component, period, takeover.predecessor(), figures);
      if (!(share instanceof Due.Known whole)) {
        return new Due.Unknown(
            "What was taken over from %s cannot be worked out. %s"
                .formatted(takeover.predecessor(), ((Due.Unknown) share).missing()));
      }
      Due.Known taken = byDays() ? forDays(whole, daysSince(takeover)) : onLastDay(whole);
      Money together = all.amount().plus(taken.amount());
      List<String> steps =
          taken.working().steps().stream()
              .map(step -> "Taken over from %s: %s".formatted(takeover.predecessor(), step))
              .collect(Collectors.toCollection(java.util.ArrayList::new));
      steps.add("%s + %s = %s".formatted(all.amount(), taken.amount(), together));
      Set<ReferenceValueId> uses = new HashSet<>(all.uses());
      uses.addAll(taken.uses());
      all = new Due.Known(all.working().then(taken.working().inputs(), steps, together), uses);
    }
    return all;
  }

  /**
   * Whether there is something to take over: the protected amount from the merger on; of a rate for
   * each patient only the rest of the stretch, since the next list counts the patients with the
   * successor; nothing of a sum that is the same for every practice.
   */
  private boolean reaches(Takeover takeover) {
    LocalDate last = terms.period(period).endsOn();
    return switch (component.basis()) {
      case PROTECTED_AMOUNT -> !takeover.startsOn().isAfter(last);
      case PER_PATIENT ->
          !takeover.startsOn().isAfter(last) && takeover.startsOn().isAfter(firstDay());
      case FIXED, QOF_POINTS -> false;
    };
  }

  private DaysTakenPart daysSince(Takeover takeover) {
    LocalDate last = terms.period(period).endsOn();
    LocalDate from = takeover.startsOn().isBefore(firstDay()) ? firstDay() : takeover.startsOn();
    return new DaysTakenPart(firstDay(), last, participation.daysTakenPart(from, last).spells());
  }

  private Working outside() {
    String why =
        component.basis() == PaymentBasis.QOF_POINTS
            ? "The practice does not take part on %s, the last day, so its indicators count on national QOF."
                .formatted(Words.date(lastDay()))
            : byDays()
                ? "The practice takes part on none of the %d days.".formatted(days().of())
                : "The practice does not take part on %s, so nothing of the share is due."
                    .formatted(lastDayInWords());
    return new Working(
        "A practice is entitled to what falls due while it takes part.",
        List.of(),
        List.of(why),
        "Nothing is rounded.",
        Money.ZERO);
  }

  private boolean byDays() {
    return terms.rule(PaymentRule.PRO_RATA_BY_DAYS, component).isPresent();
  }

  private DaysTakenPart days() {
    return participation.daysTakenPart(firstDay(), terms.period(period).endsOn());
  }

  /** PAY-82: a share pays for the days since the share before it, mostly those of its period. */
  private LocalDate firstDay() {
    return terms.sharesOf(component).stream()
        .map(PaymentShare::period)
        .filter(earlier -> earlier < period)
        .reduce((earlier, later) -> later)
        .map(before -> terms.period(before).endsOn().plusDays(1))
        .orElse(terms.periods().get(0).startsOn());
  }

  /** The day that decides where nothing is paid by days. */
  private LocalDate lastDay() {
    return component.basis() == PaymentBasis.QOF_POINTS
        ? terms.periods().get(terms.periods().size() - 1).endsOn()
        : terms.period(period).endsOn();
  }

  private String lastDayInWords() {
    return "%s, the last day of %s"
        .formatted(Words.date(lastDay()), terms.period(period).shortName());
  }

  private static Due.Known carried(
      Due.Known due, List<Working.Input> inputs, List<String> steps, Money reached) {
    return new Due.Known(due.working().then(inputs, steps, reached), due.uses());
  }
}
