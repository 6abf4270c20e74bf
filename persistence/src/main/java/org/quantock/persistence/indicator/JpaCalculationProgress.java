package org.quantock.persistence.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.quantock.application.indicator.CalculationProgress;
import org.quantock.domain.indicator.CalculationNumber;

/** How far calculations are, written in transactions of their own. */
@ApplicationScoped
public class JpaCalculationProgress implements CalculationProgress {

  @PersistenceContext private EntityManager em;

  protected JpaCalculationProgress() {}

  public JpaCalculationProgress(EntityManager em) {
    this.em = em;
  }

  @Override
  public void open(CalculationNumber calculation, Instant at) {
    em.createNativeQuery(
            """
            insert into achievement_progress (calculation, done, total, reached_at)
            values (:calculation, 0, 0, :at)
            """)
        .setParameter("calculation", calculation.value())
        .setParameter("at", at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void reached(CalculationNumber calculation, int done, int total, Instant at) {
    em.createNativeQuery(
            """
            update achievement_progress set done = :done, total = :total, reached_at = :at
            where calculation = :calculation
            """)
        .setParameter("calculation", calculation.value())
        .setParameter("done", done)
        .setParameter("total", total)
        .setParameter("at", at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  @Override
  public Reached last(CalculationNumber calculation) {
    Object[] row =
        (Object[])
            em.createNativeQuery(
                    """
                    select done, total, reached_at from achievement_progress
                    where calculation = :calculation
                    """,
                    Object[].class)
                .setParameter("calculation", calculation.value())
                .getSingleResult();
    return new Reached(((Number) row[0]).intValue(), ((Number) row[1]).intValue(), instant(row[2]));
  }

  /** The databases answer with different types of the same moment. */
  private static Instant instant(Object moment) {
    return moment instanceof OffsetDateTime time ? time.toInstant() : (Instant) moment;
  }
}
