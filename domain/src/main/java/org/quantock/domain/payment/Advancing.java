package org.quantock.domain.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import java.util.stream.Collectors;
import org.quantock.domain.payment.rule.AchievementPayment;
import org.quantock.domain.payment.rule.Fact;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.PaymentShare;
import org.quantock.domain.shared.Money;

/**
 * What a run advances to a practice on one component (PAY-93), and what it sets off of that once
 * the last share of the year is paid (PAY-24, PAY-94). What the share does not cover is recovered
 * (PAY-25).
 */
final class Advancing {

  private static final String RULE =
      "What was advanced in the year is set off against the last share; where more was advanced, "
          + "the difference is recovered.";

  private final PeriodTerms terms;
  private final PaymentComponent component;
  private final PracticeMoney money;
  private final ShareDue source;
  private final LocalDate today;
  private final List<ProposedPayment> proposed;
  private final ToIntBiFunction<String, Integer> next;
  private final List<ProposedPayment> payments = new ArrayList<>();
  private final List<RunProposal.Recovery> recoveries = new ArrayList<>();
  private final List<RunProposal.Omission> omissions = new ArrayList<>();

  /**
   * @param proposed what the run pays of shares
   * @param next the number of the next entry of a component and period
   */
  Advancing(
      PeriodTerms terms,
      PaymentComponent component,
      PracticeMoney money,
      ShareDue source,
      LocalDate today,
      List<ProposedPayment> proposed,
      ToIntBiFunction<String, Integer> next) {
    this.terms = terms;
    this.component = component;
    this.money = money;
    this.source = source;
    this.today = today;
    this.proposed = List.copyOf(proposed);
    this.next = next;
    draw();
  }

  List<ProposedPayment> payments() {
    return payments;
  }

  List<RunProposal.Recovery> recoveries() {
    return recoveries;
  }

  List<RunProposal.Omission> omissions() {
    return omissions;
  }

  private void draw() {
    List<AdvanceCalculation.Month> months = terms.months(component);
    Money advanced = sum(PaymentKind.ADVANCE);
    if (months.isEmpty() && advanced.isZero() && sum(PaymentKind.SET_OFF).isZero()) {
      return;
    }
    Optional<Release> decided = lastDecision();
    if (decided.isPresent()) {
      if (decided.get() == Release.NONE && sum(PaymentKind.SET_OFF).isZero()) {
        held(advanced);
      } else {
        settle(advanced);
      }
    } else if (hasEndedOutside()) {
      settle(advanced);
    } else {
      months.forEach(this::advance);
    }
  }

  private int lastPeriod() {
    List<PaymentShare> shares = terms.latest().sharesOf(component);
    return shares.get(shares.size() - 1).period();
  }

  private boolean isOfLastShare(String other, int period) {
    return other.equals(component.code()) && period == lastPeriod();
  }

  /** What was decided about the last share that is paid or goes into this run. */
  private Optional<Release> lastDecision() {
    Optional<Release> now =
        ofLastShare().stream()
            .flatMap(payment -> payment.decided().stream())
            .map(ReleasableReport::release)
            .findFirst();
    return now.isPresent()
        ? now
        : paidOfLastShare().stream()
            .max(Comparator.comparingInt(PaidEntry::entry))
            .flatMap(PaidEntry::release);
  }

  private List<ProposedPayment> ofLastShare() {
    return proposed.stream()
        .filter(
            payment -> payment.kind() == PaymentKind.SHARE || payment.kind() == PaymentKind.CHANGE)
        .filter(payment -> isOfLastShare(payment.component(), payment.period()))
        .toList();
  }

  private List<PaidEntry> paidOfLastShare() {
    return money.entries().stream()
        .filter(PaidEntry::isOfShare)
        .filter(entry -> isOfLastShare(entry.component(), entry.period()))
        .toList();
  }

  /** Whether the year is over and the practice has no part in the last share. */
  private boolean hasEndedOutside() {
    return terms.latest().period(lastPeriod()).endsOn().isBefore(today)
        && !source.hasPart(component, lastPeriod(), money.practice());
  }

  private void advance(AdvanceCalculation.Month month) {
    boolean there =
        money.entries().stream()
            .filter(entry -> entry.component().equals(component.code()))
            .anyMatch(entry -> entry.month().filter(each -> each == month.number()).isPresent());
    if (there || month.startsOn().isAfter(today)) {
      return;
    }
    Optional<Due> due = source.advance(component, month, money.practice());
    if (due.isEmpty()) {
      return;
    }
    if (due.get() instanceof Due.Unknown unknown) {
      omit(month.period(), unknown.missing());
    } else if (due.get() instanceof Due.Known known && !known.amount().isZero()) {
      payments.add(
          payment(
              PaymentKind.ADVANCE,
              month.period(),
              Optional.of(month.number()),
              known.amount(),
              "Aspiration payment for %s, paid in advance of the achievement payment."
                  .formatted(month.name()),
              known.working()));
    }
  }

  private void held(Money advanced) {
    if (!advanced.isZero()) {
      omit(
          lastPeriod(),
          "%s was advanced. It is set off once a later decision releases the last share, which is held."
              .formatted(advanced));
    }
  }

  private void settle(Money advanced) {
    Money earned =
        paidOfLastShare().stream()
            .map(PaidEntry::released)
            .reduce(Money.ZERO, Money::plus)
            .plus(
                ofLastShare().stream()
                    .map(ProposedPayment::released)
                    .reduce(Money.ZERO, Money::plus));
    Working settled =
        AchievementPayment.of(
            new Working(
                RULE,
                List.of(
                    new Working.Input("Last share of the year", earned.toString(), shareSource())),
                List.of(),
                "Nothing is rounded.",
                earned),
            Fact.money("Advances paid", advanced, advanceSource()));
    Money covered =
        AchievementPayment.isRecovery(settled) ? advanced.plus(settled.result()) : advanced;
    setOff(settled, covered.negated().minus(sum(PaymentKind.SET_OFF)));
    recover(settled, advanced.minus(covered).negated().minus(recoveredBefore()));
  }

  private void setOff(Working settled, Money now) {
    if (now.isZero()) {
      return;
    }
    Money before = sum(PaymentKind.SET_OFF);
    payments.add(
        payment(
            PaymentKind.SET_OFF,
            lastPeriod(),
            Optional.empty(),
            now,
            "Aspiration payments of the year are set off against the achievement payment.",
            settled.then(
                List.of(),
                List.of(
                    before.isZero()
                        ? "Set off: " + now
                        : "Set off before: %s; now: %s".formatted(before, now)),
                now)));
  }

  private void recover(Working settled, Money now) {
    if (now.isZero()) {
      return;
    }
    Money before = recoveredBefore();
    recoveries.add(
        new RunProposal.Recovery(
            money.practice(),
            lastPeriod(),
            component.code(),
            component.name(),
            now.isNegative()
                ? "More was advanced in the year than was earned; %s is taken back."
                    .formatted(now.negated())
                : "%s less than was put on record is to be taken back of what was advanced."
                    .formatted(now),
            settled.then(
                List.of(),
                List.of(
                    before.isZero()
                        ? "To be taken back: " + now
                        : "On record before: %s; now: %s".formatted(before, now)),
                now)));
  }

  private Money recoveredBefore() {
    return money.adjustments().stream()
        .filter(each -> each.cause() == AdjustmentCause.ASPIRATION)
        .filter(each -> each.component().equals(component.code()))
        .map(AdjustmentOnRecord::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  private String shareSource() {
    String paid =
        paidOfLastShare().stream().map(PaidEntry::reference).collect(Collectors.joining(", "));
    if (!ofLastShare().isEmpty()) {
      return paid.isEmpty() ? "This run" : "Payments %s and this run".formatted(paid);
    }
    return paid.isEmpty() ? "No part in the last share" : "Payments " + paid;
  }

  private String advanceSource() {
    String all =
        money.entries().stream()
            .filter(entry -> isOf(entry, PaymentKind.ADVANCE))
            .map(PaidEntry::reference)
            .distinct()
            .collect(Collectors.joining(", "));
    return "Payments " + all;
  }

  private boolean isOf(PaidEntry entry, PaymentKind kind) {
    return entry.kind() == kind && entry.component().equals(component.code());
  }

  private Money sum(PaymentKind kind) {
    return money.entries().stream()
        .filter(entry -> isOf(entry, kind))
        .map(PaidEntry::released)
        .reduce(Money.ZERO, Money::plus);
  }

  private ProposedPayment payment(
      PaymentKind kind,
      int period,
      Optional<Integer> month,
      Money amount,
      String reason,
      Working working) {
    return new ProposedPayment(
        kind,
        money.practice(),
        period,
        component.code(),
        component.name() + ", aspiration",
        next.applyAsInt(component.code(), period),
        Optional.empty(),
        Optional.empty(),
        month,
        Optional.empty(),
        Money.ZERO,
        amount,
        reason,
        working);
  }

  /** Once for a component: the months lack the same. */
  private void omit(int period, String why) {
    if (omissions.isEmpty()) {
      omissions.add(new RunProposal.Omission(money.practice(), period, component.name(), why));
    }
  }
}
