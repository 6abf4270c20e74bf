package org.quantock.domain.payment;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.Money;

/**
 * One line of a run: a practice's share of a component for a period, or an adjustment of one. Its
 * amounts and working never change. Part of the {@link PaymentRun} aggregate.
 */
@Entity
public class Payment {

  private static final Integer LIVE = 1;

  @EmbeddedId private PaymentId id;
  private int line;
  private SchemeCode scheme;
  private PracticeCode practice;
  private int period;
  private String component;
  private String componentName;
  private int entry;

  /** Set while the payment occupies its share (PAY-2), missing once its run is cancelled. */
  private Integer live;

  private PaymentId adjusts;
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
  private LocalDate paidOn;
  private Working working;
  @Version private int version;

  protected Payment() {}

  Payment(SchemeCode scheme, int line, String reference, ProposedPayment proposed) {
    this.id = PaymentId.fresh();
    this.scheme = scheme;
    this.line = line;
    this.reference = reference;
    this.practice = proposed.practice();
    this.period = proposed.period();
    this.component = proposed.component();
    this.componentName = proposed.componentName();
    this.entry = proposed.entry();
    this.live = LIVE;
    this.adjusts = proposed.adjusts().orElse(null);
    this.report = proposed.report();
    this.release = proposed.release();
    this.decidedOn = proposed.decidedOn();
    this.due = proposed.due();
    this.released = proposed.released();
    this.reason = proposed.reason();
    this.working = proposed.working();
    this.status = PaymentStatus.PREPARED;
  }

  void authorise() {
    status = PaymentStatus.AUTHORISED;
  }

  void send() {
    if (!released.isZero()) {
      status = PaymentStatus.SENT;
    } else {
      status = due.isZero() ? PaymentStatus.NIL : PaymentStatus.HELD;
    }
  }

  void pay(LocalDate on) {
    if (status == PaymentStatus.SENT) {
      status = PaymentStatus.PAID;
      paidOn = on;
    }
  }

  /** Frees the share (PAY-8). */
  void cancel() {
    status = PaymentStatus.CANCELLED;
    live = null;
  }

  /** Whether this is about this share. */
  public boolean isOf(PracticeCode otherPractice, int otherPeriod, String otherComponent) {
    return practice.equals(otherPractice)
        && period == otherPeriod
        && component.equals(otherComponent);
  }

  /** Whether its run is sent or further, so that a later decision adjusts it (PAY-2). */
  boolean isFinal() {
    return live != null && status != PaymentStatus.PREPARED && status != PaymentStatus.AUTHORISED;
  }

  /** What of the share is not released with this payment. */
  public Money held() {
    return entry == 1 ? due.minus(released) : Money.ZERO;
  }

  public PaymentId id() {
    return id;
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

  /** Whether it occupies its share: its run is not cancelled. */
  public boolean isLive() {
    return live != null;
  }

  /** The payment that this one adjusts. */
  public Optional<PaymentId> adjusts() {
    return Optional.ofNullable(adjusts);
  }

  public UUID report() {
    return report;
  }

  public Release release() {
    return release;
  }

  public LocalDate decidedOn() {
    return decidedOn;
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

  public Optional<LocalDate> paidOn() {
    return Optional.ofNullable(paidOn);
  }

  public Working working() {
    return working;
  }
}
