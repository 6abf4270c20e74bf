package org.quantock.persistence.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.quantock.domain.indicator.AchievementCalculation;
import org.quantock.domain.indicator.AchievementCalculations;
import org.quantock.domain.indicator.CalculationNumber;
import org.quantock.domain.indicator.CalculationState;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.shared.Stale;

/** Calculations in the database. */
@ApplicationScoped
public class JpaAchievementCalculations implements AchievementCalculations {

  @PersistenceContext private EntityManager em;

  protected JpaAchievementCalculations() {}

  public JpaAchievementCalculations(EntityManager em) {
    this.em = em;
  }

  @Override
  public CalculationNumber next() {
    int last =
        em.createQuery(
                "select coalesce(max(c.number.value), 0) from AchievementCalculation c",
                Integer.class)
            .getSingleResult();
    return new CalculationNumber(last + 1);
  }

  @Override
  public void add(AchievementCalculation calculation) {
    try {
      em.persist(calculation);
      em.flush();
    } catch (ConstraintViolationException e) {
      throw new Stale("Someone else has just started a calculation.");
    } catch (PersistenceException e) {
      if (e.getCause() instanceof ConstraintViolationException) {
        throw new Stale("Someone else has just started a calculation.");
      }
      throw e;
    }
  }

  @Override
  public Optional<AchievementCalculation> find(CalculationNumber number) {
    return Optional.ofNullable(em.find(AchievementCalculation.class, number));
  }

  @Override
  public Optional<AchievementCalculation> running(IndicatorSetCode set) {
    return em.createQuery(
            "from AchievementCalculation c where c.running = :set", AchievementCalculation.class)
        .setParameter("set", set.value())
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<AchievementCalculation> counting(IndicatorSetCode set) {
    return em.createQuery(
            "from AchievementCalculation c where c.indicatorSet = :set and c.state = :done"
                + " and c.proposed = false order by c.number.value desc",
            AchievementCalculation.class)
        .setParameter("set", set)
        .setParameter("done", CalculationState.DONE)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<AchievementCalculation> newest(int limit) {
    return em.createQuery(
            "from AchievementCalculation c order by c.number.value desc",
            AchievementCalculation.class)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public void flush() {
    try {
      em.flush();
    } catch (OptimisticLockException e) {
      throw new Stale("Someone else has just ended this calculation.");
    }
  }
}
