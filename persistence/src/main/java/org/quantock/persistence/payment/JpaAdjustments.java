package org.quantock.persistence.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.Adjustment;
import org.quantock.domain.payment.AdjustmentId;
import org.quantock.domain.payment.Adjustments;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.persistence.organisation.PracticeRange;

/** Adjustments in the database. */
@ApplicationScoped
public class JpaAdjustments implements Adjustments {

  @PersistenceContext private EntityManager em;

  protected JpaAdjustments() {}

  public JpaAdjustments(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(Adjustment adjustment) {
    em.persist(adjustment);
    Stored.flush(em);
  }

  @Override
  public Optional<Adjustment> find(AdjustmentId id) {
    return Optional.ofNullable(em.find(Adjustment.class, id));
  }

  @Override
  public List<Adjustment> of(SchemeCode scheme) {
    return em.createQuery(
            "from Adjustment a where a.scheme = :scheme order by a.recorded.at, a.practice.value",
            Adjustment.class)
        .setParameter("scheme", scheme)
        .getResultList();
  }

  @Override
  public List<Adjustment> of(SchemeCode scheme, PracticeCode practice) {
    return em.createQuery(
            """
            from Adjustment a where a.scheme = :scheme and a.practice = :practice
            order by a.recorded.at
            """,
            Adjustment.class)
        .setParameter("scheme", scheme)
        .setParameter("practice", practice)
        .getResultList();
  }

  @Override
  public List<Adjustment> of(SchemeCode scheme, Collection<PracticeCode> practices) {
    if (practices.isEmpty()) {
      return List.of();
    }
    var range = new PracticeRange(practices);
    return range
        .bind(
            em.createQuery(
                "from Adjustment a where a.scheme.value = :scheme and "
                    + PracticeRange.within("a.practice.value")
                    + " order by a.recorded.at",
                Adjustment.class))
        .setParameter("scheme", scheme.value())
        .getResultStream()
        .filter(adjustment -> range.has(adjustment.practice()))
        .toList();
  }
}
