package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.quantock.application.audit.OwnThings;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.PaymentId;

/** The money in the history that a practice sees of its own things (AUD-10). */
@ApplicationScoped
public class OwnMoney implements OwnThings {

  private PaymentQueries payments;

  protected OwnMoney() {}

  @Inject
  public OwnMoney(PaymentQueries payments) {
    this.payments = payments;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("payment", "entitlement", "baseline");
  }

  @Override
  public Optional<PracticeCode> owner(String kind, String subject) {
    if (kind.equals("payment")) {
      return payments.payment(PaymentId.of(subject)).map(PaymentRow::practice);
    }
    // Of one practice in one scheme: scheme/practice.
    String practice = subject.substring(subject.indexOf('/') + 1);
    return PracticeCode.isWellFormed(practice)
        ? Optional.of(new PracticeCode(practice))
        : Optional.empty();
  }
}
