package org.quantock.domain.payment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.access.Actor;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Problems;
import org.quantock.domain.shared.RuleViolated;
import org.quantock.domain.shared.Stale;

/**
 * Payments of one scheme that go out together. One person prepares the run from what decided
 * reports release; another person looks at it and authorises exactly that version (PAY-6, PAY-7);
 * then its file is made and sent, and when the money has arrived it is marked paid. Until it is
 * sent it can be cancelled, which frees its shares for another run (PAY-8).
 */
@Entity
public class PaymentRun {

  @EmbeddedId private PaymentRunId id;
  private SchemeCode scheme;
  private int number;

  @Enumerated(EnumType.STRING)
  private PaymentRunState state;

  private int lines;
  private Money total;
  private Money held;
  @Embedded private Act prepared;
  @Embedded private Act authorised;
  private Integer authorisedVersion;
  @Embedded private Act sent;
  @Embedded private Act settled;
  private LocalDate paidOn;
  private String paidReference;
  @Embedded private Act cancelled;
  private String cancelReason;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "payment_run", nullable = false, updatable = false)
  @OrderBy("line")
  private List<Payment> payments = new ArrayList<>();

  @Version private int version;

  protected PaymentRun() {}

  /**
   * Prepares a run.
   *
   * @param number of the run within its scheme, from 1
   */
  public PaymentRun(
      PaymentRunId id, SchemeCode scheme, int number, List<ProposedPayment> proposed, Act by) {
    if (proposed.isEmpty()) {
      throw new RuleViolated(
          "nothing-to-pay",
          "There is nothing to pay now: no decided report releases a share that is not in a run.");
    }
    this.id = id;
    this.scheme = scheme;
    this.number = number;
    this.state = PaymentRunState.PREPARED;
    this.prepared = by;
    for (ProposedPayment each : proposed) {
      int line = payments.size() + 1;
      payments.add(new Payment(scheme, line, "R%d-%04d".formatted(number, line), each));
    }
    this.lines = payments.size();
    this.total = payments.stream().map(Payment::released).reduce(Money.ZERO, Money::plus);
    this.held = payments.stream().map(Payment::held).reduce(Money.ZERO, Money::plus);
  }

  /**
   * Authorises the run as it was seen.
   *
   * @param seen the version that the authoriser looked at (PAY-7)
   * @param decided what is released now, to compare with what the run rests on (PAY-13)
   */
  public void authorise(
      Actor by, int seen, List<ReleasableReport> decided, LocalDate today, Instant at) {
    mustAllow(PaymentRunAction.AUTHORISE);
    if (isPreparedBy(by)) {
      throw new RuleViolated(
          "preparer-authorises", "You prepared this run, so another person has to authorise it.");
    }
    Stale.check("The payment run", seen, version);
    for (Payment payment : payments) {
      if (decided.stream().noneMatch(report -> restsOn(payment, report))) {
        throw new RuleViolated(
            "decision-changed",
            "The decision about the report of %s for period %d has changed since the run was prepared. Cancel the run and prepare another."
                .formatted(payment.practice(), payment.period()));
      }
    }
    state = PaymentRunState.AUTHORISED;
    authorised = new Act(by.id(), today, at);
    authorisedVersion = seen;
    payments.forEach(Payment::authorise);
  }

  private static boolean restsOn(Payment payment, ReleasableReport report) {
    return report.report().equals(payment.report()) && report.release() == payment.release();
  }

  /** Marks the run as sent; the file is made in the same step. */
  public void send(Act by) {
    mustAllow(PaymentRunAction.SEND);
    state = PaymentRunState.SENT;
    sent = by;
    payments.forEach(Payment::send);
  }

  /**
   * Notes that the money has arrived.
   *
   * @param on the day it was paid (PAY-10)
   * @param reference of the bank or ledger
   */
  public void markPaid(LocalDate on, String reference, Act by) {
    mustAllow(PaymentRunAction.MARK_PAID);
    var problems = new Problems();
    problems.text("reference", "the reference of the payment", reference, 100);
    if (problems.require(on != null, "paidOn", "Enter the day on which the run was paid.")) {
      problems.require(
          !on.isBefore(authorised.on()),
          "paidOn",
          "The run was authorised on %s; it cannot have been paid before."
              .formatted(Words.date(authorised.on())));
      problems.require(
          !on.isAfter(by.on()),
          "paidOn",
          "The day of payment cannot be in the future; today is %s."
              .formatted(Words.date(by.on())));
    }
    problems.refuse();
    state = PaymentRunState.PAID;
    settled = by;
    paidOn = on;
    paidReference = reference.strip();
    payments.forEach(payment -> payment.pay(on));
  }

  /** Gives the run up before it is sent (PAY-8). */
  public void cancel(String reason, Act by) {
    mustAllow(PaymentRunAction.CANCEL);
    var problems = new Problems();
    problems.text("reason", "why the run is cancelled", reason, 500);
    problems.refuse();
    state = PaymentRunState.CANCELLED;
    cancelled = by;
    cancelReason = reason.strip();
    payments.forEach(Payment::cancel);
  }

  private void mustAllow(PaymentRunAction action) {
    if (!state.allows(action)) {
      throw RuleViolated.notAllowed("The payment run", action, state);
    }
  }

  /**
   * Why a person cannot do something to the run now, and who can; empty when they can. The page
   * shows it, the verbs refuse by the same rules.
   */
  public Optional<String> whyNot(PaymentRunAction action, Actor actor) {
    if (!state.allows(action)) {
      return Optional.of(whyNotNow(action));
    }
    if (!actor.may(action.permission())) {
      return Optional.of("Only area team finance can %s this run.".formatted(action.verb()));
    }
    if (action == PaymentRunAction.AUTHORISE && isPreparedBy(actor)) {
      return Optional.of(
          "You prepared this run, so another person in area team finance has to authorise it.");
    }
    return Optional.empty();
  }

  private String whyNotNow(PaymentRunAction action) {
    if (state == PaymentRunState.CANCELLED || state == PaymentRunState.PAID) {
      return "The run is %s; nothing more happens to it."
          .formatted(state.title().toLowerCase(java.util.Locale.ROOT));
    }
    return switch (action) {
      case AUTHORISE -> "The run is authorised already.";
      case SEND ->
          state == PaymentRunState.SENT
              ? "The run is sent already."
              : "The run can be sent once another person has authorised it.";
      case MARK_PAID -> "The run can be marked as paid once it is sent.";
      case CANCEL -> "The run is sent, so it can no longer be cancelled.";
    };
  }

  public boolean isPreparedBy(Actor actor) {
    return prepared.by().equals(actor.id());
  }

  public PaymentRunId id() {
    return id;
  }

  public SchemeCode scheme() {
    return scheme;
  }

  public int number() {
    return number;
  }

  public PaymentRunState state() {
    return state;
  }

  /** How many payments it has. */
  public int lines() {
    return lines;
  }

  /** What it pays altogether. */
  public Money total() {
    return total;
  }

  /** What of its shares is not released. */
  public Money held() {
    return held;
  }

  public Act prepared() {
    return prepared;
  }

  public Optional<Act> authorised() {
    return Optional.ofNullable(authorised);
  }

  /** The version that the authoriser saw. */
  public Optional<Integer> authorisedVersion() {
    return Optional.ofNullable(authorisedVersion);
  }

  public Optional<Act> sent() {
    return Optional.ofNullable(sent);
  }

  /** Who marked it as paid, and when. */
  public Optional<Act> settled() {
    return Optional.ofNullable(settled);
  }

  public Optional<LocalDate> paidOn() {
    return Optional.ofNullable(paidOn);
  }

  public Optional<String> paidReference() {
    return Optional.ofNullable(paidReference);
  }

  public Optional<Act> cancelled() {
    return Optional.ofNullable(cancelled);
  }

  public Optional<String> cancelReason() {
    return Optional.ofNullable(cancelReason);
  }

  public List<Payment> payments() {
    return List.copyOf(payments);
  }

  public int version() {
    return version;
  }
}
