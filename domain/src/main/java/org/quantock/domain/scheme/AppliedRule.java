package org.quantock.domain.scheme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Percentage;

/**
 * A payment rule that the terms switch on (SCH-15).
 *
 * @param component code of the component it is about; empty for the whole of the scheme
 * @param share what the rule needs as a share, such as 70% for aspiration; else null
 * @param amount what it needs as pounds, such as £2.22 a patient for the PMS deduction; else null
 * @param assumed whether switching it on is an assumption (SCH-6)
 * @param source where the rule comes from, or why it is assumed
 */
@Embeddable
public record AppliedRule(
    @Enumerated(EnumType.STRING) PaymentRule rule,
    String component,
    Percentage share,
    Money amount,
    boolean assumed,
    String source) {

  /** Whether it is about the component: its own, or the whole scheme's. */
  public boolean isAbout(PaymentComponent other) {
    return component.isEmpty() || component.equals(other.code());
  }
}
