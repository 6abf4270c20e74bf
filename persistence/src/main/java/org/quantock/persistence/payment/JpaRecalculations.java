package org.quantock.persistence.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.payment.Recalculation;
import org.quantock.domain.payment.RecalculationId;
import org.quantock.domain.payment.Recalculations;
import org.quantock.domain.scheme.SchemeCode;

/** Recalculations in the database. */
@ApplicationScoped
public class JpaRecalculations implements Recalculations {

  @PersistenceContext private EntityManager em;

  protected JpaRecalculations() {}

  public JpaRecalculations(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(Recalculation recalculation) {
    em.persist(recalculation);
    Stored.flush(em);
  }

  @Override
  public Optional<Recalculation> find(RecalculationId id) {
    return Optional.ofNullable(em.find(Recalculation.class, id));
  }

  @Override
  public List<Recalculation> of(SchemeCode scheme) {
    return em.createQuery(
            "from Recalculation r where r.scheme = :scheme order by r.prepared.at desc",
            Recalculation.class)
        .setParameter("scheme", scheme)
        .getResultList();
  }

  @Override
  public void save(Recalculation recalculation) {
    Stored.flush(em);
  }
}
