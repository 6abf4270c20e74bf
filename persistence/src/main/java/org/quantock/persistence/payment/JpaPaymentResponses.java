package org.quantock.persistence.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.quantock.domain.payment.PaymentResponse;
import org.quantock.domain.payment.PaymentResponses;
import org.quantock.domain.payment.PaymentRunId;

/** Responses of the bank in the database. */
@ApplicationScoped
public class JpaPaymentResponses implements PaymentResponses {

  @PersistenceContext private EntityManager em;

  protected JpaPaymentResponses() {}

  public JpaPaymentResponses(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(PaymentResponse response) {
    em.persist(response);
    Stored.flush(em);
  }

  @Override
  public List<PaymentResponse> of(PaymentRunId run) {
    return em.createQuery(
            "from PaymentResponse r where r.paymentRun = :run order by r.read.at",
            PaymentResponse.class)
        .setParameter("run", run)
        .getResultList();
  }
}
