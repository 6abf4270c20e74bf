package org.quantock.persistence.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.payment.Payment;
import org.quantock.domain.payment.PaymentRun;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.payment.PaymentRuns;
import org.quantock.domain.scheme.SchemeCode;

/** Payment runs in the database; its unique key stands behind PAY-2. */
@ApplicationScoped
public class JpaPaymentRuns implements PaymentRuns {

  @PersistenceContext private EntityManager em;

  protected JpaPaymentRuns() {}

  public JpaPaymentRuns(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(PaymentRun run) {
    em.persist(run);
    Stored.flush(em);
  }

  @Override
  public void update(PaymentRun run) {
    Stored.lock(em, run);
    Stored.flush(em);
  }

  @Override
  public Optional<PaymentRun> find(PaymentRunId id) {
    return Optional.ofNullable(em.find(PaymentRun.class, id));
  }

  @Override
  public List<PaymentRun> of(SchemeCode scheme) {
    return em.createQuery(
            "from PaymentRun r where r.scheme = :scheme order by r.number desc", PaymentRun.class)
        .setParameter("scheme", scheme)
        .getResultList();
  }

  @Override
  public List<Payment> live(SchemeCode scheme) {
    return em.createQuery(
            """
            from Payment p where p.scheme = :scheme and p.live is not null
            order by p.practice.value, p.period, p.component, p.entry
            """,
            Payment.class)
        .setParameter("scheme", scheme)
        .getResultList();
  }

  @Override
  public int nextNumber(SchemeCode scheme) {
    Integer highest =
        em.createQuery(
                "select max(r.number) from PaymentRun r where r.scheme = :scheme", Integer.class)
            .setParameter("scheme", scheme)
            .getSingleResult();
    return highest == null ? 1 : highest + 1;
  }
}
