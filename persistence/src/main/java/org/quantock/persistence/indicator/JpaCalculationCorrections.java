package org.quantock.persistence.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.quantock.domain.indicator.CalculationCorrection;
import org.quantock.domain.indicator.CalculationCorrections;
import org.quantock.domain.indicator.CalculationNumber;
import org.quantock.domain.shared.Stale;

/** Corrections of calculations in the database. */
@ApplicationScoped
public class JpaCalculationCorrections implements CalculationCorrections {

  @PersistenceContext private EntityManager em;

  protected JpaCalculationCorrections() {}

  public JpaCalculationCorrections(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(CalculationCorrection correction) {
    em.persist(correction);
    flush();
  }

  @Override
  public List<CalculationCorrection> of(CalculationNumber corrected) {
    return em.createQuery(
            "from CalculationCorrection c where c.corrects = :corrected order by c.foundAt, c.id.value",
            CalculationCorrection.class)
        .setParameter("corrected", corrected)
        .getResultList();
  }

  @Override
  public List<CalculationCorrection> newest(int limit) {
    return em.createQuery(
            "from CalculationCorrection c order by c.foundAt desc, c.id.value desc",
            CalculationCorrection.class)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public void flush() {
    try {
      em.flush();
    } catch (OptimisticLockException e) {
      var stale =
          new Stale(
              "Someone else changed this at the same moment. Nothing of yours was stored; look at the page again.");
      stale.initCause(e);
      throw stale;
    }
  }
}
