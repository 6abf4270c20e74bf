package org.quantock.domain.payment;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Problems;
import org.quantock.domain.shared.RuleViolated;

/**
 * Money of a share that area team finance holds back, with its reason. Once it is released, the
 * next run pays it as an entry of its own (PAY-39).
 */
@Entity
public class PaymentHold {

  @EmbeddedId private PaymentHoldId id;
  private PaymentId payment;
  private SchemeCode scheme;
  private PracticeCode practice;
  private String component;
  private int period;
  private Money amount;
  private String reason;
  @Embedded private Act held;
  @Embedded private Act released;
  private String releaseReason;
  @Version private int version;

  protected PaymentHold() {}

  /**
   * @param payment the one that releases so much less
   */
  public PaymentHold(Payment payment, Money amount, String reason, Act held) {
    this.id = PaymentHoldId.fresh();
    this.payment = payment.id();
    this.scheme = payment.scheme();
    this.practice = payment.practice();
    this.component = payment.component();
    this.period = payment.period();
    this.amount = amount;
    this.reason = reason.strip();
    this.held = held;
  }

  /** Lets the next run pay it. */
  public void release(String why, Act by) {
    if (released != null) {
      throw new RuleViolated("hold-released", "This money is released already.");
    }
    var problems = new Problems();
    problems.text("reason", "why the money is released", why, 500);
    problems.refuse();
    released = by;
    releaseReason = why.strip();
  }

  public PaymentHoldId id() {
    return id;
  }

  public PaymentId payment() {
    return payment;
  }

  public SchemeCode scheme() {
    return scheme;
  }

  public PracticeCode practice() {
    return practice;
  }

  /** Code of the component. */
  public String component() {
    return component;
  }

  public int period() {
    return period;
  }

  public Money amount() {
    return amount;
  }

  public String reason() {
    return reason;
  }

  public Act held() {
    return held;
  }

  public Optional<Act> released() {
    return Optional.ofNullable(released);
  }

  public Optional<String> releaseReason() {
    return Optional.ofNullable(releaseReason);
  }
}
