package org.quantock.domain.payment;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.GrantTies;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.Problems;
import org.quantock.domain.shared.RuleViolated;
import org.quantock.domain.shared.Stale;

/**
 * Payments of one scheme that go out together. One person has the run prepared from what decided
 * reports release; another person looks at it and authorises exactly that version (PAY-6, PAY-7),
 * and above a limit a third one does too (PAY-44); then its file is made and sent, and when the
 * money has arrived it is paid. Until it is sent it can be cancelled, which frees its shares for
 * another run (PAY-8). It holds counts and totals; its payments are stored and changed as a set
 * beside it (PAY-36).
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
  private String seen;
  private boolean secondNeeded;
  @Embedded private Act prepared;
  @Embedded private Act authorised;
  private Integer authorisedVersion;
  @Embedded private Act secondAuthorised;
  @Embedded private Act sending;
  @Embedded private Act sent;
  private LocalDate expectedOn;
  @Embedded private Act reconciled;
  private String reconcileNote;
  @Embedded private Act settled;
  private LocalDate paidOn;
  private String paidReference;
  @Embedded private Act cancelled;
  private String cancelReason;
  @Version private int version;

  protected PaymentRun() {}

  /**
   * Begins a run, whose payments are worked out next (PAY-35).
   *
   * @param number of the run within its scheme, from 1
   * @param seen the fingerprint of the dry run that was looked at; empty where nobody looked
   */
  public PaymentRun(PaymentRunId id, SchemeCode scheme, int number, Optional<String> seen, Act by) {
    this.id = id;
    this.scheme = scheme;
    this.number = number;
    this.seen = seen.orElse(null);
    this.state = PaymentRunState.PREPARING;
    this.prepared = by;
    this.lines = 0;
    this.total = Money.ZERO;
    this.held = Money.ZERO;
  }

  /**
   * All its payments are stored (PAY-35).
   *
   * @param fingerprint of what was stored
   * @param limit above it a second authoriser is needed; empty where there is none (PAY-44)
   */
  public void complete(RunTotals totals, String fingerprint, Optional<Money> limit) {
    mustAllow(PaymentRunAction.COMPLETE);
    if (totals.lines() == 0) {
      throw nothingToPay();
    }
    if (seen != null && !seen.equals(fingerprint)) {
      throw seenSomethingElse();
    }
    state = PaymentRunState.PREPARED;
    lines = totals.lines();
    total = totals.total();
    held = totals.held();
    secondNeeded = limit.filter(most -> total.compareTo(most) > 0).isPresent();
  }

  /** The refusal of a run without payments. */
  public static RuleViolated nothingToPay() {
    return new RuleViolated(
        "nothing-to-pay",
        "There is nothing to pay now: no decided report releases a share that is not in a run.");
  }

  /** The refusal of a run that would not be what was seen. */
  public static Stale seenSomethingElse() {
    return new Stale(
        "What there is to pay has changed since you looked. Nothing was stored; look at it again.");
  }

  /**
   * Authorises the run as it was seen. Above the limit the first person's yes waits for the second
   * one's (PAY-44).
   *
   * @param version the version that the authoriser looked at (PAY-7)
   * @param resting the decisions that its payments rest on
   * @param decided what is released now, to compare with them (PAY-13)
   * @param ties who gave whom of these people a role that moves money (ACC-36)
   */
  public void authorise(
      Actor by,
      int version,
      List<RestsOn> resting,
      List<ReleasableReport> decided,
      GrantTies ties,
      LocalDate today,
      Instant at) {
    mustAllow(PaymentRunAction.AUTHORISE);
    whyNotAuthorise(by)
        .ifPresent(
            why -> {
              throw new RuleViolated("preparer-authorises", why);
            });
    whyTied(by, ties, at)
        .ifPresent(
            why -> {
              throw new RuleViolated("role-just-granted", why);
            });
    Stale.check("The payment run", version, this.version);
    mustRestOn(resting, decided);
    var act = new Act(by.id(), today, at);
    if (authorised == null) {
      authorised = act;
      authorisedVersion = version;
    } else {
      secondAuthorised = act;
    }
    if (!secondNeeded || secondAuthorised != null) {
      state = PaymentRunState.AUTHORISED;
    }
  }

  private static void mustRestOn(List<RestsOn> resting, List<ReleasableReport> decided) {
    Set<String> now =
        decided.stream()
            .map(report -> key(report.report(), report.release()))
            .collect(Collectors.toSet());
    for (RestsOn each : resting) {
      if (!now.contains(key(each.report(), each.release()))) {
        throw new RuleViolated(
            "decision-changed",
            "The decision about the report of %s for period %d has changed since the run was prepared. Cancel the run and prepare another."
                .formatted(each.practice(), each.period()));
      }
    }
  }

  private static String key(UUID report, Release release) {
    return report + "/" + release;
  }

  /** Money of one of its payments is held back: what was authorised before counts no more. */
  public void holdBack(Money amount, Optional<Money> limit) {
    mustAllow(PaymentRunAction.HOLD);
    total = total.minus(amount);
    held = held.plus(amount);
    authorised = null;
    authorisedVersion = null;
    secondNeeded = limit.filter(most -> total.compareTo(most) > 0).isPresent();
  }

  /** Begins to send; from now on it cannot be cancelled (PAY-45). */
  public void beginSending(Act by) {
    mustAllow(PaymentRunAction.SEND);
    state = PaymentRunState.SENDING;
    sending = by;
  }

  /**
   * Its file is made and stands (PAY-45).
   *
   * @param expected the day on which the money is expected
   */
  public void confirmSent(Act by, LocalDate expected) {
    mustAllow(PaymentRunAction.CONFIRM_SENT);
    state = PaymentRunState.SENT;
    sent = by;
    expectedOn = expected;
  }

  /** Its file is not what was made: a person has to find out what became of it (PAY-46). */
  public void lose() {
    mustAllow(PaymentRunAction.LOSE);
    state = PaymentRunState.UNKNOWN;
  }

  /**
   * A person has found out that the bank has the file (PAY-46).
   *
   * @param note how that is known
   */
  public void reconcile(String note, Act by, LocalDate expected) {
    mustAllow(PaymentRunAction.RECONCILE);
    var problems = new Problems();
    problems.text("note", "how you know that the bank has the file", note, 500);
    problems.refuse();
    state = PaymentRunState.SENT;
    sent = by;
    reconciled = by;
    reconcileNote = note.strip();
    expectedOn = expected;
  }

  /**
   * Notes that the money of the whole run has arrived.
   *
   * @param on the day it was paid (PAY-10)
   * @param reference of the bank or ledger
   */
  public void markPaid(LocalDate on, String reference, Act by) {
    mustAllow(PaymentRunAction.MARK_PAID);
    var problems = new Problems();
    problems.reference("reference", "the reference of the payment", reference, 100);
    if (problems.require(on != null, "paidOn", "Enter the day on which the run was paid.")) {
      whyNotPaidOn(on, by.on()).ifPresent(why -> problems.require(false, "paidOn", why));
    }
    problems.refuse();
    settle(on, reference.strip(), by);
  }

  /** Why money of the run cannot have been paid on a day; empty when it can (PAY-10). */
  public Optional<String> whyNotPaidOn(LocalDate on, LocalDate today) {
    if (on.isBefore(authorised.on())) {
      return Optional.of(
          "The run was authorised on %s; it cannot have been paid before."
              .formatted(Words.date(authorised.on())));
    }
    if (on.isAfter(today)) {
      return Optional.of(
          "The day of payment cannot be in the future; today is %s.".formatted(Words.date(today)));
    }
    return Optional.empty();
  }

  /** The bank has answered for the last of its payments (PAY-48). */
  public void answered(LocalDate on, Act by) {
    mustAllow(PaymentRunAction.READ_RESPONSE);
    settle(on, "Answered payment by payment", by);
  }

  private void settle(LocalDate on, String reference, Act by) {
    state = PaymentRunState.PAID;
    settled = by;
    paidOn = on;
    paidReference = reference;
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
  }

  /** Refuses what its state does not allow. */
  public void mustAllow(PaymentRunAction action) {
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
    return action == PaymentRunAction.AUTHORISE ? whyNotAuthorise(actor) : Optional.empty();
  }

  private Optional<String> whyNotAuthorise(Actor actor) {
    if (isPreparedBy(actor)) {
      return Optional.of(
          "You prepared this run, so another person in area team finance has to authorise it.");
    }
    if (authorised != null && authorised.by().equals(actor.id())) {
      return Optional.of(
          "You authorised this run already. Its total is above the limit, so a third person in area team finance has to authorise it too.");
    }
    return Optional.empty();
  }

  /**
   * As {@link #whyNot(PaymentRunAction, Actor)}, with what people gave one another (ACC-36).
   *
   * @param now by the clock: the rule counts hours
   */
  public Optional<String> whyNot(
      PaymentRunAction action, Actor actor, GrantTies ties, Instant now) {
    Optional<String> why = whyNot(action, actor);
    return why.isEmpty() && action == PaymentRunAction.AUTHORISE ? whyTied(actor, ties, now) : why;
  }

  /** ACC-36. Whom the run needs besides this person must not owe them the role, nor the reverse. */
  private Optional<String> whyTied(Actor actor, GrantTies ties, Instant now) {
    return involved().stream()
        .flatMap(other -> ties.between(actor.id(), other, now).stream())
        .findFirst()
        .map(
            tie ->
                "%s less than 24 hours ago, so the two of you do not count as two people for this run. Another person in area team finance can authorise it, or you can from %s."
                    .formatted(
                        tie.giver().equals(actor.id())
                            ? "You gave a finance role to a person who has prepared or authorised this run"
                            : "A person who has prepared or authorised this run gave you a finance role",
                        Words.moment(tie.at().plus(GrantTies.LASTS))));
  }

  /** Who prepared and authorised it so far; whoever authorises it next is another person. */
  public Set<PersonId> involved() {
    return authorised == null ? Set.of(prepared.by()) : Set.of(prepared.by(), authorised.by());
  }

  private String whyNotNow(PaymentRunAction action) {
    if (state == PaymentRunState.CANCELLED || state == PaymentRunState.PAID) {
      return "The run is %s; nothing more happens to it."
          .formatted(state.title().toLowerCase(java.util.Locale.ROOT));
    }
    if (state == PaymentRunState.PREPARING) {
      return "The run is still being prepared. It goes on by itself.";
    }
    if (state == PaymentRunState.SENDING) {
      return "The run is being sent. It goes on by itself.";
    }
    return switch (action) {
      case COMPLETE -> "The run is prepared already.";
      case AUTHORISE -> "The run is authorised already.";
      case HOLD -> "Money is held back before a run is authorised; this one is.";
      case SEND, CONFIRM_SENT, LOSE ->
          state == PaymentRunState.PREPARED
              ? "The run can be sent once another person has authorised it."
              : "The run is sent already.";
      case RECONCILE -> "There is nothing to find out: where the run is, is known.";
      case READ_RESPONSE -> "The bank answers once the run is sent.";
      case MARK_PAID -> "The run can be marked as paid once it is sent.";
      case CANCEL -> "The run is sent, so it can no longer be cancelled.";
    };
  }

  public boolean isPreparedBy(Actor actor) {
    return prepared.by().equals(actor.id());
  }

  /** Whose name the work on it is done in: who had it prepared, and then who sends it. */
  public PersonId worker() {
    return sending == null ? prepared.by() : sending.by();
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

  /** Whether a third person has to authorise it too (PAY-44). */
  public boolean secondNeeded() {
    return secondNeeded;
  }

  public Optional<Act> secondAuthorised() {
    return Optional.ofNullable(secondAuthorised);
  }

  /** Who had it sent, and when. */
  public Optional<Act> sending() {
    return Optional.ofNullable(sending);
  }

  /** The day on which the money is expected, once it is sent. */
  public Optional<LocalDate> expectedOn() {
    return Optional.ofNullable(expectedOn);
  }

  /** Who found out what became of the file. */
  public Optional<Act> reconciled() {
    return Optional.ofNullable(reconciled);
  }

  public Optional<String> reconcileNote() {
    return Optional.ofNullable(reconcileNote);
  }

  /** When its file stood. */
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

  public int version() {
    return version;
  }
}
