package org.quantock.persistence.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.payment.AdjustmentId;
import org.quantock.domain.payment.RecoveryPlan;
import org.quantock.domain.payment.RecoveryPlans;

/** Plans of recoveries in the database. */
@ApplicationScoped
public class JpaRecoveryPlans implements RecoveryPlans {

  @PersistenceContext private EntityManager em;

  protected JpaRecoveryPlans() {}

  public JpaRecoveryPlans(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(RecoveryPlan plan) {
    em.persist(plan);
    Stored.flush(em);
  }

  @Override
  public Optional<RecoveryPlan> find(AdjustmentId adjustment) {
    return Optional.ofNullable(em.find(RecoveryPlan.class, adjustment));
  }

  @Override
  public List<RecoveryPlan> of(Collection<AdjustmentId> adjustments) {
    if (adjustments.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select distinct p from RecoveryPlan p join fetch p.instalments where p.id.value in :ids",
            RecoveryPlan.class)
        .setParameter("ids", adjustments.stream().map(AdjustmentId::value).toList())
        .getResultList();
  }
}
