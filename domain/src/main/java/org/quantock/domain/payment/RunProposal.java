package org.quantock.domain.payment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.PaymentShare;
import org.quantock.domain.scheme.Terms;
import org.quantock.domain.shared.Money;

/**
 * What a run would pay a practice now: every share that a decided report releases and no live
 * payment occupies, what a later decision, entitlement or release changes of one (PAY-2, PAY-40),
 * adjustments that are due (PAY-16, PAY-41), what is advanced and set off (PAY-93, PAY-94), what is
 * carried over (PAY-42), and what has to be left out (PAY-12).
 */
public record RunProposal(
    List<ProposedPayment> payments, List<Omission> omissions, List<Recovery> recoveries) {

  /** A share that is left out, with the reason and who can help. */
  public record Omission(PracticeCode practice, int period, String component, String reason) {}

  /**
   * What was advanced and not earned, to be put on record as an adjustment beside the run (PAY-25).
   *
   * @param working whose result is the amount: below zero where it is taken back, above where less
   *     is than was put on record before
   */
  public record Recovery(
      PracticeCode practice,
      int period,
      String component,
      String componentName,
      String reason,
      Working working) {

    public Money amount() {
      return working.result();
    }

    /** The adjustment that puts it on record. */
    public Adjustment onRecord(PaymentRun run) {
      return new Adjustment(
          AdjustmentId.fresh(),
          run.scheme(),
          practice,
          component,
          period,
          AdjustmentCause.ASPIRATION,
          run.id().value(),
          reason,
          working,
          run.prepared());
    }
  }

  public RunProposal {
    payments = List.copyOf(payments);
    omissions = List.copyOf(omissions);
    recoveries = List.copyOf(recoveries);
  }

  /** One that recovers nothing. */
  public RunProposal(List<ProposedPayment> payments, List<Omission> omissions) {
    this(payments, omissions, List.of());
  }

  /**
   * @param terms of the scheme
   * @param source where the amounts of shares come from
   * @param today instalments that are due later are left for later runs
   */
  public static RunProposal of(
      PeriodTerms terms, PracticeMoney money, ShareDue source, LocalDate today) {
    return new Drawing(terms, money, source, today).proposal();
  }

  /** Puts the proposal of one practice together. */
  private static final class Drawing {

    private final PeriodTerms periods;
    private final PracticeMoney money;
    private final ShareDue source;
    private final LocalDate today;
    private final List<ProposedPayment> payments = new ArrayList<>();
    private final List<Omission> omissions = new ArrayList<>();
    private final List<Recovery> recoveries = new ArrayList<>();
    private final Map<String, Integer> entries = new HashMap<>();

    Drawing(PeriodTerms periods, PracticeMoney money, ShareDue source, LocalDate today) {
      this.periods = periods;
      this.money = money;
      this.source = source;
      this.today = today;
      for (PaidEntry entry : money.entries()) {
        entries.merge(entry.component() + "/" + entry.period(), entry.entry(), Math::max);
      }
    }

    RunProposal proposal() {
      money.reports().stream()
          .sorted(Comparator.comparing(ReleasableReport::period))
          .forEach(this::report);
      periods.latest().components().forEach(this::advances);
      money.adjustments().forEach(this::adjustment);
      money.entries().stream().filter(this::isOwed).forEach(this::broughtForward);
      carryOver();
      return new RunProposal(payments, omissions, recoveries);
    }

    private void advances(PaymentComponent component) {
      var advancing = new Advancing(periods, component, money, source, today, payments, this::next);
      payments.addAll(advancing.payments());
      omissions.addAll(advancing.omissions());
      recoveries.addAll(advancing.recoveries());
    }

    private void report(ReleasableReport report) {
      Terms terms = periods.of(report.period());
      for (PaymentShare share : terms.shares()) {
        if (share.period() == report.period()) {
          PaymentComponent component = component(terms, share.component());
          List<PaidEntry> paid =
              money.entries().stream()
                  .filter(PaidEntry::isOfShare)
                  .filter(entry -> entry.isOf(report.period(), component.code()))
                  .sorted(Comparator.comparingInt(PaidEntry::entry))
                  .toList();
          if (paid.isEmpty()) {
            first(component, report);
          } else {
            change(component, report, paid);
          }
        }
      }
    }

    private void first(PaymentComponent component, ReleasableReport report) {
      Due due = source.of(component, report.period(), report.practice());
      if (due instanceof Due.Unknown unknown) {
        omit(component, report, unknown.missing());
        return;
      }
      Working working = ((Due.Known) due).working();
      Money whole = working.result();
      Money released = released(whole, component, report.release());
      payments.add(
          new ProposedPayment(
              PaymentKind.SHARE,
              report.practice(),
              report.period(),
              component.code(),
              component.name(),
              1,
              Optional.empty(),
              Optional.empty(),
              Optional.of(report),
              whole,
              released,
              reason(whole, released, component, report),
              working.then(
                  List.of(decision(report)),
                  List.of(releaseStep(whole, released, component, report.release())),
                  released)));
      entries.merge(component.code() + "/" + report.period(), 1, Math::max);
    }

    /** What is released now, less what was released before (PAY-2, PAY-39, PAY-40). */
    private void change(PaymentComponent component, ReleasableReport report, List<PaidEntry> paid) {
      PaidEntry last = paid.get(paid.size() - 1);
      Optional<Entitlement> kept = entitled(component, report);
      Money whole = kept.map(Entitlement::amount).orElse(last.due());
      Money heldBack = heldBack(component, report);
      Money target = released(whole, component, report.release()).minus(heldBack);
      Money otherwise = settledOtherwise(component, report);
      Money before = sum(paid).plus(otherwise);
      Money difference = target.minus(before);
      if (difference.isZero()) {
        return;
      }
      if (paid.stream().anyMatch(entry -> !entry.status().isFinal())) {
        omit(component, report, NOT_SENT);
        return;
      }
      List<Working.Input> inputs = new ArrayList<>();
      inputs.add(
          new Working.Input(
              "Whole share",
              whole.toString(),
              kept.isPresent() && !whole.equals(last.due())
                  ? "Entitlement: " + kept.get().cause()
                  : "Payment %s, as worked out then".formatted(last.reference())));
      inputs.add(decision(report));
      List<String> steps = new ArrayList<>();
      steps.add(
          releaseStep(
              whole, released(whole, component, report.release()), component, report.release()));
      if (!heldBack.isZero()) {
        steps.add("Still held back: %s, which leaves %s".formatted(heldBack, target));
      }
      steps.add("Released before: " + sum(paid));
      if (!otherwise.isZero()) {
        steps.add("Settled by adjustments on record: " + otherwise);
      }
      steps.add("%s less %s = %s".formatted(target, before, difference));
      payments.add(
          new ProposedPayment(
              PaymentKind.CHANGE,
              report.practice(),
              report.period(),
              component.code(),
              component.name(),
              next(component.code(), report.period()),
              Optional.of(original(paid)),
              Optional.empty(),
              Optional.of(report),
              whole,
              difference,
              cause(report, last, kept, whole),
              new Working(
                  "What changes after a payment leads to an adjustment: what is released now, "
                      + "less what was released before.",
                  inputs,
                  steps,
                  "Pounds are rounded half up to whole pence.",
                  difference)));
    }

    /** The latest entitlement, where entitlements are kept. */
    private Optional<Entitlement> entitled(PaymentComponent component, ReleasableReport report) {
      Optional<String> cause = source.cause(component, report.period(), report.practice());
      return cause.isPresent()
              && source.of(component, report.period(), report.practice()) instanceof Due.Known known
          ? Optional.of(new Entitlement(known.amount(), cause.get()))
          : Optional.empty();
    }

    private record Entitlement(Money amount, String cause) {}

    private Money heldBack(PaymentComponent component, ReleasableReport report) {
      return money.holds().stream()
          .filter(hold -> hold.released().isEmpty())
          .filter(hold -> hold.period() == report.period())
          .filter(hold -> hold.component().equals(component.code()))
          .map(PaymentHold::amount)
          .reduce(Money.ZERO, Money::plus);
    }

    /** What an adjustment on record about this share settles, at once or by its plan. */
    private Money settledOtherwise(PaymentComponent component, ReleasableReport report) {
      return money.adjustments().stream()
          .filter(each -> each.cause().settlesShare())
          .filter(each -> each.period() == report.period())
          .filter(each -> each.component().equals(component.code()))
          .map(AdjustmentOnRecord::amount)
          .reduce(Money.ZERO, Money::plus);
    }

    private String cause(
        ReleasableReport report, PaidEntry last, Optional<Entitlement> kept, Money whole) {
      List<String> causes = new ArrayList<>();
      Release before = last.release().orElseThrow();
      if (before != report.release()) {
        causes.add(
            "The report was judged %s on %s, after it had been judged %s."
                .formatted(
                    report.release().judgement(),
                    Words.date(report.decidedOn()),
                    before.judgement()));
      }
      if (kept.isPresent() && !whole.equals(last.due())) {
        causes.add(
            "The entitlement is %s now, after %s: %s."
                .formatted(whole, last.due(), kept.get().cause()));
      }
      money.holds().stream()
          .filter(hold -> hold.released().isPresent())
          .filter(hold -> last.isOf(hold.period(), hold.component()))
          .reduce((first, second) -> second)
          .ifPresent(
              hold ->
                  causes.add(
                      "%s had been held back and was released: %s"
                          .formatted(hold.amount(), hold.releaseReason().orElseThrow())));
      return causes.isEmpty()
          ? "What was released before differs from what is released now."
          : String.join(" ", causes);
    }

    private void adjustment(AdjustmentOnRecord adjustment) {
      for (int i = 0; i < adjustment.instalments().size(); i++) {
        RecoveryPlan.Instalment part = adjustment.instalments().get(i);
        var instalment = new ProposedPayment.Instalment(adjustment.id(), i + 1);
        boolean there =
            money.entries().stream()
                .anyMatch(entry -> entry.instalment().filter(instalment::equals).isPresent());
        if (!there && !part.dueOn().isAfter(today)) {
          payments.add(settling(adjustment, instalment, part.amount()));
        }
      }
    }

    private ProposedPayment settling(
        AdjustmentOnRecord adjustment, ProposedPayment.Instalment instalment, Money amount) {
      int all = adjustment.instalments().size();
      return new ProposedPayment(
          PaymentKind.ADJUSTMENT,
          adjustment.practice(),
          adjustment.period(),
          adjustment.component(),
          name(adjustment.period(), adjustment.component()),
          next(adjustment.component(), adjustment.period()),
          Optional.empty(),
          Optional.of(instalment),
          Optional.empty(),
          Money.ZERO,
          amount,
          all == 1
              ? adjustment.reason()
              : "%s Instalment %d of %d.".formatted(adjustment.reason(), instalment.number(), all),
          all == 1
              ? adjustment.working()
              : adjustment
                  .working()
                  .then(
                      List.of(
                          new Working.Input("Instalments", Integer.toString(all), "Recovery plan")),
                      List.of(
                          "Instalment %d of %d of %s: %s"
                              .formatted(instalment.number(), all, adjustment.amount(), amount)),
                      amount));
    }

    /** Whether something was carried over with it that no later run has taken up yet. */
    private boolean isOwed(PaidEntry entry) {
      return entry.kind() == PaymentKind.CARRIED
          && entry.released().compareTo(Money.ZERO) > 0
          && entry.status().isFinal()
          && money.entries().stream()
              .noneMatch(
                  other ->
                      other.kind() == PaymentKind.CARRIED
                          && other.adjusts().filter(entry.id()::equals).isPresent());
    }

    private void broughtForward(PaidEntry carried) {
      Money owed = carried.released().negated();
      payments.add(
          new ProposedPayment(
              PaymentKind.CARRIED,
              carried.practice(),
              carried.period(),
              carried.component(),
              carried.componentName(),
              next(carried.component(), carried.period()),
              Optional.of(carried.id()),
              Optional.empty(),
              Optional.empty(),
              Money.ZERO,
              owed,
              "Carried over from payment %s, when more was to be taken back than to be paid."
                  .formatted(carried.reference()),
              new Working(
                  "What a practice owed in an earlier run is taken back from the next one.",
                  List.of(
                      new Working.Input(
                          "Carried over",
                          carried.released().toString(),
                          "Payment " + carried.reference())),
                  List.of("To be taken back: " + owed),
                  "Nothing is rounded.",
                  owed)));
    }

    /** What would be below zero for the practice is carried over, never paid (PAY-42). */
    private void carryOver() {
      Money total =
          payments.stream().map(ProposedPayment::released).reduce(Money.ZERO, Money::plus);
      if (!total.isNegative()) {
        return;
      }
      ProposedPayment taking =
          payments.stream()
              .filter(payment -> payment.released().isNegative())
              .min(Comparator.comparing(ProposedPayment::released))
              .orElseThrow();
      Money over = total.negated();
      payments.add(
          new ProposedPayment(
              PaymentKind.CARRIED,
              taking.practice(),
              taking.period(),
              taking.component(),
              taking.componentName(),
              next(taking.component(), taking.period()),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Money.ZERO,
              over,
              "More is to be taken back than to be paid; %s is carried over to the next run."
                  .formatted(over),
              new Working(
                  "A run never takes more from a practice than it pays it: the rest is carried over.",
                  List.of(
                      new Working.Input(
                          "All payments of the practice in this run",
                          total.toString(),
                          "This run")),
                  List.of("Carried over to the next run: " + over),
                  "Nothing is rounded.",
                  over)));
    }

    private int next(String component, int period) {
      int next = entries.getOrDefault(component + "/" + period, 1) + 1;
      entries.put(component + "/" + period, next);
      return next;
    }

    private String name(int period, String component) {
      return periods.of(period).components().stream()
          .filter(each -> each.code().equals(component))
          .map(PaymentComponent::name)
          .findFirst()
          .orElse(component);
    }

    private void omit(PaymentComponent component, ReleasableReport report, String why) {
      omissions.add(new Omission(report.practice(), report.period(), component.name(), why));
    }

    private static PaymentId original(List<PaidEntry> paid) {
      PaidEntry first = paid.get(0);
      return first.adjusts().orElse(first.id());
    }

    private static Money sum(List<PaidEntry> paid) {
      return paid.stream().map(PaidEntry::released).reduce(Money.ZERO, Money::plus);
    }
  }

  private static final String NOT_SENT =
      "The decision or the amount changed after this share was put in a run that is not sent yet. "
          + "Area team finance can cancel that run.";

  private static PaymentComponent component(Terms terms, String code) {
    return terms.components().stream()
        .filter(component -> component.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** PAY-1. */
  static Money released(Money whole, PaymentComponent component, Release release) {
    return switch (release) {
      case FULL -> whole;
      case PART -> whole.roundedShare(component.partRelease());
      case NONE -> Money.ZERO;
    };
  }

  private static String releaseStep(
      Money whole, Money released, PaymentComponent component, Release release) {
    return switch (release) {
      case FULL -> "Released, report satisfied: %s".formatted(released);
      case PART ->
          "Released, report satisfied in part: %s of %s = %s"
              .formatted(component.partRelease(), whole, released);
      case NONE -> "Released, report not satisfied: %s; held: %s".formatted(released, whole);
    };
  }

  private static String reason(
      Money whole, Money released, PaymentComponent component, ReleasableReport report) {
    Money rest = whole.minus(released);
    return switch (report.release()) {
      case FULL -> "";
      case PART ->
          rest.isZero()
              ? ""
              : "The report was satisfied in part on %s, so %s of the share is released; %s is not."
                  .formatted(Words.date(report.decidedOn()), component.partRelease(), rest);
      case NONE ->
          "The report was not satisfied on %s, so the share of %s is held. A later decision can release it."
              .formatted(Words.date(report.decidedOn()), whole);
    };
  }

  private static Working.Input decision(ReleasableReport report) {
    return new Working.Input(
        "Decision about the report",
        report.release().judgement(),
        "Review, decided on " + Words.date(report.decidedOn()));
  }

  /** What the payments come to. */
  public RunTotals totals() {
    return new RunTotals(
        payments.size(),
        payments.stream().map(ProposedPayment::released).reduce(Money.ZERO, Money::plus),
        payments.stream().map(ProposedPayment::held).reduce(Money.ZERO, Money::plus));
  }

  /** The fingerprint of no payments at all. */
  public static final String BLANK = "";

  /**
   * Carries a fingerprint on over these payments: it is equal for equal payments in the same order,
   * so that what is prepared can be compared with what was seen.
   */
  public String fingerprint(String before) {
    if (payments.isEmpty() && recoveries.isEmpty()) {
      return before;
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(before.getBytes(StandardCharsets.UTF_8));
      for (ProposedPayment payment : payments) {
        digest.update(key(payment).getBytes(StandardCharsets.UTF_8));
      }
      for (Recovery recovery : recoveries) {
        digest.update(
            "recovery|%s|%s|%d|%s"
                .formatted(
                    recovery.practice(),
                    recovery.component(),
                    recovery.period(),
                    recovery.amount().amount().toPlainString())
                .getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static String key(ProposedPayment payment) {
    return String.join(
        "|",
        payment.kind().name(),
        payment.practice().value(),
        Integer.toString(payment.period()),
        payment.component(),
        Integer.toString(payment.entry()),
        payment.instalment().toString(),
        payment.judgement(),
        payment.due().amount().toPlainString(),
        payment.released().amount().toPlainString(),
        payment.reason());
  }
}
