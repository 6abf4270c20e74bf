package org.quantock.domain.payment;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.util.UUID;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Problems;

/**
 * An amount to pay or take back beside the shares, as an entry of its own with its cause (PAY-16).
 * It never changes; a payment run pays it, whole or by the instalments of a recovery plan.
 */
@Entity
public class Adjustment {

  @EmbeddedId private AdjustmentId id;
  private SchemeCode scheme;
  private PracticeCode practice;
  private String component;
  private int period;
  private Money amount;

  @Enumerated(EnumType.STRING)
  private AdjustmentCause cause;

  private UUID causedBy;
  private String reason;
  private Working working;
  @Embedded private Act recorded;
  @Version private int version;

  protected Adjustment() {}

  /**
   * @param component code of the component it is about
   * @param period number of the period it is about
   * @param causedBy the id of the dispute, recalculation or payment behind it
   * @param reason in words, for the practice to read
   * @param working whose result is the amount; negative where money is taken back
   */
  public Adjustment(
      AdjustmentId id,
      SchemeCode scheme,
      PracticeCode practice,
      String component,
      int period,
      AdjustmentCause cause,
      UUID causedBy,
      String reason,
      Working working,
      Act recorded) {
    var problems = new Problems();
    problems.require(!working.result().isZero(), "amount", "An adjustment must not be £0.00.");
    problems.text("reason", "the reason for the adjustment", reason, 1000);
    problems.refuse();
    this.id = id;
    this.scheme = scheme;
    this.practice = practice;
    this.component = component;
    this.period = period;
    this.amount = working.result();
    this.cause = cause;
    this.causedBy = causedBy;
    this.reason = reason.strip();
    this.working = working;
    this.recorded = recorded;
  }

  public AdjustmentId id() {
    return id;
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

  /** Negative where money is taken back. */
  public Money amount() {
    return amount;
  }

  public AdjustmentCause cause() {
    return cause;
  }

  /** The id of the dispute, recalculation or payment behind it. */
  public UUID causedBy() {
    return causedBy;
  }

  public String reason() {
    return reason;
  }

  public Working working() {
    return working;
  }

  public Act recorded() {
    return recorded;
  }
}
