package org.quantock.domain.payment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.PaymentShare;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.Terms;
import org.quantock.domain.shared.Money;

/**
 * What a run would pay now: every share that a decided report releases and no live payment
 * occupies, adjustments where a decision has changed since (PAY-2), and what has to be left out
 * (PAY-12).
 */
public record RunProposal(List<ProposedPayment> payments, List<Omission> omissions) {

  /** A share that is left out, with the reason and who can help. */
  public record Omission(PracticeCode practice, int period, String component, String reason) {}

  public RunProposal {
    payments = List.copyOf(payments);
    omissions = List.copyOf(omissions);
  }

  /**
   * @param reports the decided reports of the scheme
   * @param live the payments that occupy shares of the scheme
   */
  public static RunProposal of(
      Scheme scheme, List<ReleasableReport> reports, List<Payment> live, Figures figures) {
    List<ProposedPayment> payments = new ArrayList<>();
    List<Omission> omissions = new ArrayList<>();
    List<ReleasableReport> inOrder =
        reports.stream()
            .sorted(
                Comparator.comparing(ReleasableReport::practice)
                    .thenComparing(ReleasableReport::period))
            .toList();
    for (ReleasableReport report : inOrder) {
      Terms terms = PaymentCalculation.termsFor(scheme, report.period());
      for (PaymentShare share : terms.shares()) {
        if (share.period() == report.period()) {
          PaymentComponent component = component(terms, share.component());
          List<Payment> entries =
              live.stream()
                  .filter(p -> p.isOf(report.practice(), report.period(), component.code()))
                  .sorted(Comparator.comparingInt(Payment::entry))
                  .toList();
          if (entries.isEmpty()) {
            first(scheme, component, report, figures, payments, omissions);
          } else {
            adjustment(component, report, entries, payments, omissions);
          }
        }
      }
    }
    return new RunProposal(payments, omissions);
  }

  private static PaymentComponent component(Terms terms, String code) {
    return terms.components().stream()
        .filter(component -> component.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static void first(
      Scheme scheme,
      PaymentComponent component,
      ReleasableReport report,
      Figures figures,
      List<ProposedPayment> payments,
      List<Omission> omissions) {
    Due due =
        PaymentCalculation.due(scheme, component, report.period(), report.practice(), figures);
    if (due instanceof Due.Unknown unknown) {
      omissions.add(
          new Omission(report.practice(), report.period(), component.name(), unknown.missing()));
      return;
    }
    Working working = ((Due.Known) due).working();
    Money whole = working.result();
    Money released = released(whole, component, report.release());
    payments.add(
        new ProposedPayment(
            report.practice(),
            report.period(),
            component.code(),
            component.name(),
            1,
            Optional.empty(),
            report.report(),
            report.release(),
            report.decidedOn(),
            whole,
            released,
            reason(whole, released, component, report),
            working.then(
                List.of(decision(report)),
                List.of(releaseStep(whole, released, component, report.release())),
                released)));
  }

  private static void adjustment(
      PaymentComponent component,
      ReleasableReport report,
      List<Payment> entries,
      List<ProposedPayment> payments,
      List<Omission> omissions) {
    Payment first = entries.get(0);
    Payment last = entries.get(entries.size() - 1);
    if (last.release() == report.release()) {
      return;
    }
    if (!last.isFinal()) {
      omissions.add(
          new Omission(
              report.practice(),
              report.period(),
              component.name(),
              "The decision changed after this share was put in a run that is not sent yet. "
                  + "Area team finance can cancel that run."));
      return;
    }
    Money before = entries.stream().map(Payment::released).reduce(Money.ZERO, Money::plus);
    Money target = released(first.due(), component, report.release());
    Money difference = target.minus(before);
    if (difference.isZero()) {
      return;
    }
    String why =
        "The report was judged %s on %s, after it had been judged %s."
            .formatted(
                report.release().judgement(),
                Words.date(report.decidedOn()),
                last.release().judgement());
    Working working =
        new Working(
            "A decision that changes after a payment leads to an adjustment: what is released now, "
                + "less what was released before.",
            List.of(
                new Working.Input(
                    "Whole share",
                    first.due().toString(),
                    "Payment %s, as worked out then".formatted(first.reference())),
                decision(report)),
            List.of(
                releaseStep(first.due(), target, component, report.release()),
                "Released before: " + before,
                "%s less %s = %s".formatted(target, before, difference)),
            "Pounds are rounded half up to whole pence.",
            difference);
    payments.add(
        new ProposedPayment(
            report.practice(),
            report.period(),
            component.code(),
            component.name(),
            last.entry() + 1,
            Optional.of(first.id()),
            report.report(),
            report.release(),
            report.decidedOn(),
            first.due(),
            difference,
            why,
            working));
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

  /** What the run would pay altogether. */
  public Money total() {
    return payments.stream().map(ProposedPayment::released).reduce(Money.ZERO, Money::plus);
  }

  /** What of the shares would not be released. */
  public Money held() {
    return payments.stream()
        .filter(payment -> payment.entry() == 1)
        .map(payment -> payment.due().minus(payment.released()))
        .reduce(Money.ZERO, Money::plus);
  }

  /** Equal for equal proposals, so that what is prepared can be compared with what was seen. */
  public String fingerprint() {
    return UUID.nameUUIDFromBytes(payments.toString().getBytes(StandardCharsets.UTF_8)).toString();
  }
}
