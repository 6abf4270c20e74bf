package org.quantock.application.payment;

import jakarta.inject.Inject;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.payment.PaymentId;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.NotFound;

/** One payment, for the area team and the auditor. */
@Query
@Requires(Permission.VIEW_PAYMENTS)
public class ViewPayment {

  private PaymentQueries queries;
  private Explanation explanation;
  private Schemes schemes;
  private Stamp stamp;

  protected ViewPayment() {}

  @Inject
  public ViewPayment(
      PaymentQueries queries, Explanation explanation, Schemes schemes, Stamp stamp) {
    this.queries = queries;
    this.explanation = explanation;
    this.schemes = schemes;
    this.stamp = stamp;
  }

  public PaymentView ask(PaymentId id) {
    PaymentRow payment = queries.payment(id).orElseThrow(() -> NotFound.of("payment", id));
    Scheme scheme = PaymentScope.scheme(schemes, payment.scheme(), stamp.actor());
    return explanation.of(scheme, payment);
  }
}
