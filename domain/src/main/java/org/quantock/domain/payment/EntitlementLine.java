package org.quantock.domain.payment;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import org.quantock.domain.indicator.ReferenceValueId;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Problems;

/**
 * What a practice is entitled to of one component for one period of a scheme, before anything is
 * released, with its working (PAY-15). An entry never changes; what makes it another amount is the
 * next entry with its cause, and the latest counts.
 */
@Entity
public class EntitlementLine {

  @EmbeddedId private EntitlementLineId id;
  private SchemeCode scheme;
  private PracticeCode practice;
  private String component;
  private int period;
  private int entry;
  private Money amount;
  private Working working;
  private String cause;
  @ElementCollection private Set<ReferenceValueId> uses = new HashSet<>();
  @Embedded private Act recorded;
  @Version private int version;

  protected EntitlementLine() {}

  /**
   * @param component code of the component
   * @param entry 1 for the first, and so on
   * @param working whose result is the amount
   * @param cause why there is this entry: "first worked out", "average list corrected from …"
   * @param uses the versions of reference values that went in
   */
  public EntitlementLine(
      EntitlementLineId id,
      SchemeCode scheme,
      PracticeCode practice,
      String component,
      int period,
      int entry,
      Working working,
      String cause,
      Set<ReferenceValueId> uses,
      Act recorded) {
    var problems = new Problems();
    problems.require(
        !working.result().isNegative(), "amount", "An entitlement must be £0.00 or more.");
    problems.text("cause", "why the entitlement is recorded", cause, 1000);
    problems.refuse();
    this.id = id;
    this.scheme = scheme;
    this.practice = practice;
    this.component = component;
    this.period = period;
    this.entry = entry;
    this.amount = working.result();
    this.working = working;
    this.cause = cause.strip();
    this.uses.addAll(uses);
    this.recorded = recorded;
  }

  public EntitlementLineId id() {
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

  public int entry() {
    return entry;
  }

  public Money amount() {
    return amount;
  }

  public Working working() {
    return working;
  }

  public String cause() {
    return cause;
  }

  /** The versions of reference values that went in. */
  public Set<ReferenceValueId> uses() {
    return Set.copyOf(uses);
  }

  public Act recorded() {
    return recorded;
  }
}
