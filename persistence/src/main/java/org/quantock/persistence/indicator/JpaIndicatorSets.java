package org.quantock.persistence.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.IndicatorSets;

/** Indicator sets in the database. */
@ApplicationScoped
public class JpaIndicatorSets implements IndicatorSets {

  @PersistenceContext private EntityManager em;

  protected JpaIndicatorSets() {}

  public JpaIndicatorSets(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(IndicatorSet set) {
    em.persist(set);
    em.flush();
  }

  @Override
  public void remove(IndicatorSet set) {
    em.remove(set);
    em.flush();
  }

  @Override
  public Optional<IndicatorSet> find(IndicatorSetCode code) {
    return em.createQuery(
            """
            select s from IndicatorSet s left join fetch s.indicators where s.code.value = :code
            """,
            IndicatorSet.class)
        .setParameter("code", code.value())
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<IndicatorSet> all() {
    return em.createQuery(
            """
            select s from IndicatorSet s left join fetch s.indicators
            order by s.financialYear desc, s.code.value
            """,
            IndicatorSet.class)
        .getResultList();
  }
}
