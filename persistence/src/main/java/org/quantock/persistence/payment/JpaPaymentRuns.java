package org.quantock.persistence.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.payment.PaymentRun;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.payment.PaymentRunState;
import org.quantock.domain.payment.PaymentRuns;
import org.quantock.domain.scheme.SchemeCode;

/** Payment runs in the database, each with the row that says who works on it. */
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
    em.createNativeQuery(
            "insert into payment_run_lease (payment_run, owner, beat) values (:run, '', :never)")
        .setParameter("run", run.id().value())
        .setParameter("never", JpaRunProgress.NEVER)
        .executeUpdate();
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
  public List<PaymentRunId> unfinished() {
    return em.createQuery(
            "select r.id from PaymentRun r where r.state in :work order by r.prepared.at",
            PaymentRunId.class)
        .setParameter(
            "work",
            Arrays.stream(PaymentRunState.values()).filter(PaymentRunState::isWork).toList())
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
