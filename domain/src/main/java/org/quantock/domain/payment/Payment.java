package org.quantock.domain.payment;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Problems;
import org.quantock.domain.shared.RuleViolated;

/**
 * One line of a run: a practice's share of a component for a period, or what changes one. Its
 * amounts and working never change, except that money is held back before its run is authorised.
 * Its run does not hold it: payments are stored and moved as a set (PAY-36).
 */
@Entity
public class Payment {

  private static final Integer LIVE = 1;

  @EmbeddedId private PaymentId id;
  private PaymentRunId paymentRun;
  private int line;

  @Enumerated(EnumType.STRING)
  private PaymentKind kind;

  private SchemeCode scheme;
  private PracticeCode practice;
  private int period;
  private String component;
  private String componentName;
  private int entry;

  /** Set while the payment occupies its share (PAY-2), missing once its run is cancelled. */
  private Integer live;

  private PaymentId adjusts;
  private AdjustmentId adjustment;
  private Integer instalment;

  /** The month of the year that it advances, 1 for April; missing where it is no advance. */
  private Integer advanceMonth;

  private UUID report;

  @Enumerated(EnumType.STRING)
  private Release release;

  private LocalDate decidedOn;
  private Money due;
  private Money released;
  private String reason;

  @Enumerated(EnumType.STRING)
  private PaymentStatus status;

  private String reference;
  private String paycode;
  private LocalDate paidOn;
  private String bankReference;
  private String rejection;
  private String correction;
  @Embedded private Act corrected;
  private Working working;
  @Version private int version;

  protected Payment() {}

  /** For example R1-0042. */
  private static String reference(int run, int line) {
    String number = Integer.toString(line);
    return "R" + run + "-" + "0".repeat(Math.max(0, 4 - number.length())) + number;
  }

  /**
   * @param line its number in the run, from 1
   * @param paycode what the ledger books it under; may be empty
   */
  public Payment(PaymentRun run, int line, ProposedPayment proposed, String paycode) {
    this.id = PaymentId.fresh();
    this.paymentRun = run.id();
    this.scheme = run.scheme();
    this.line = line;
    this.reference = reference(run.number(), line);
    this.kind = proposed.kind();
    this.practice = proposed.practice();
    this.period = proposed.period();
    this.component = proposed.component();
    this.componentName = proposed.componentName();
    this.entry = proposed.entry();
    this.live = LIVE;
    this.adjusts = proposed.adjusts().orElse(null);
    this.adjustment = proposed.instalment().map(ProposedPayment.Instalment::of).orElse(null);
    this.instalment = proposed.instalment().map(ProposedPayment.Instalment::number).orElse(null);
    this.advanceMonth = proposed.month().orElse(null);
    this.report = proposed.decided().map(ReleasableReport::report).orElse(null);
    this.release = proposed.decided().map(ReleasableReport::release).orElse(null);
    this.decidedOn = proposed.decided().map(ReleasableReport::decidedOn).orElse(null);
    this.due = proposed.due();
    this.released = proposed.released();
    this.reason = proposed.reason();
    this.working = proposed.working();
    this.paycode = paycode;
    this.status = PaymentStatus.PREPARED;
  }

  /**
   * Holds money of it back, before its run is authorised (PAY-39).
   *
   * @param why for the practice to read
   */
  public void holdBack(Money amount, String why, Act by) {
    if (status != PaymentStatus.PREPARED) {
      throw new RuleViolated(
          "hold-too-late", "Money is held back before a run is authorised; this one is.");
    }
    if (kind != PaymentKind.SHARE && kind != PaymentKind.CHANGE) {
      throw new RuleViolated("hold-adjustment", "Only money of a share can be held back.");
    }
    var problems = new Problems();
    problems.text("reason", "why the money is held back", why, 500);
    problems.require(
        amount.compareTo(Money.ZERO) > 0 && amount.compareTo(released) <= 0,
        "amount",
        "The amount must be more than £0.00 and no more than %s, which is what this payment releases."
            .formatted(released));
    problems.refuse();
    Money rest = released.minus(amount);
    working =
        working.then(
            List.of(
                new Working.Input(
                    "Held back",
                    amount.toString(),
                    "Area team finance on " + Words.date(by.on()) + ": " + why.strip())),
            List.of("%s less %s held back = %s".formatted(released, amount, rest)),
            rest);
    String held = "%s is held back: %s".formatted(amount, why.strip());
    reason = reason.isEmpty() ? held : reason + " " + held;
    released = rest;
  }

  /** Lets happen to it what its status allows. */
  public void move(PaymentAction action) {
    if (!status.allows(action)) {
      throw RuleViolated.notAllowed("The payment", action, status);
    }
    status = action.result();
    if (action == PaymentAction.CANCEL) {
      live = null;
    }
  }

  /** The bank has answered for it (PAY-47). */
  public void answer(BankAnswer answer) {
    move(answer.paid() ? PaymentAction.PAY : PaymentAction.REJECT);
    bankReference = answer.bankReference();
    if (answer.paid()) {
      paidOn = answer.on();
    } else {
      rejection = answer.bankReference();
    }
  }

  /** The money of its run has arrived. */
  public void pay(LocalDate on) {
    move(PaymentAction.PAY);
    paidOn = on;
  }

  /**
   * What made the bank reject it is put right, so that the next run pays it again (PAY-49).
   *
   * @param how what was put right
   */
  public void correct(String how, Act by) {
    if (status != PaymentStatus.REJECTED || live == null) {
      throw new RuleViolated(
          "not-rejected", "Only a payment that the bank rejected can be corrected, and only once.");
    }
    var problems = new Problems();
    problems.text("correction", "what was put right", how, 500);
    problems.refuse();
    correction = how.strip();
    corrected = by;
    live = null;
  }

  /** What of the share is not released with this payment. */
  public Money held() {
    return kind == PaymentKind.SHARE ? due.minus(released) : Money.ZERO;
  }

  public PaymentId id() {
    return id;
  }

  /** The run it is a line of. */
  public PaymentRunId run() {
    return paymentRun;
  }

  public PaymentKind kind() {
    return kind;
  }

  public int line() {
    return line;
  }

  public SchemeCode scheme() {
    return scheme;
  }

  public PracticeCode practice() {
    return practice;
  }

  public int period() {
    return period;
  }

  /** Code of the component. */
  public String component() {
    return component;
  }

  public String componentName() {
    return componentName;
  }

  /** 1 for the payment itself, 2 and so on for its adjustments. */
  public int entry() {
    return entry;
  }

  /** Whether it occupies its share: its run is not cancelled, and it is not corrected. */
  public boolean isLive() {
    return live != null;
  }

  /** The payment that this one adjusts. */
  public Optional<PaymentId> adjusts() {
    return Optional.ofNullable(adjusts);
  }

  /** The adjustment on record that it pays. */
  public Optional<AdjustmentId> adjustment() {
    return Optional.ofNullable(adjustment);
  }

  /** Which instalment of the adjustment it is. */
  public Optional<Integer> instalment() {
    return Optional.ofNullable(instalment);
  }

  /** The month of the year that it advances, 1 for April. */
  public Optional<Integer> month() {
    return Optional.ofNullable(advanceMonth);
  }

  /** The report that it follows. */
  public Optional<UUID> report() {
    return Optional.ofNullable(report);
  }

  public Optional<Release> release() {
    return Optional.ofNullable(release);
  }

  public Optional<LocalDate> decidedOn() {
    return Optional.ofNullable(decidedOn);
  }

  /** The whole share. */
  public Money due() {
    return due;
  }

  /** What this payment pays; negative where it takes back. */
  public Money released() {
    return released;
  }

  /** Why it is held, part or an adjustment; empty for a whole share. */
  public String reason() {
    return reason;
  }

  public PaymentStatus status() {
    return status;
  }

  /** The reference that the bank shows. */
  public String reference() {
    return reference;
  }

  /** What the ledger books it under; may be empty. */
  public String paycode() {
    return paycode;
  }

  /** What the bank calls it. */
  public Optional<String> bankReference() {
    return Optional.ofNullable(bankReference);
  }

  /** Why the bank rejected it. */
  public Optional<String> rejection() {
    return Optional.ofNullable(rejection);
  }

  /** What was put right after the bank rejected it. */
  public Optional<String> correction() {
    return Optional.ofNullable(correction);
  }

  public Optional<LocalDate> paidOn() {
    return Optional.ofNullable(paidOn);
  }

  public Working working() {
    return working;
  }
}
