package org.quantock.persistence.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.quantock.application.access.Attempts;
import org.quantock.domain.access.Throttle;

/** How often something failed lately, in the database, so that all nodes count together. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class JpaAttempts implements Attempts {

  private static final Duration A_MOMENT = Duration.ofSeconds(1);

  @PersistenceContext private EntityManager em;

  protected JpaAttempts() {}

  public JpaAttempts(EntityManager em) {
    this.em = em;
  }

  @Override
  public Duration admit(String name, Throttle throttle, Instant now) {
    List<?> rows =
        em.createNativeQuery("select failures, last_at from attempt where name = :name")
            .setParameter("name", name)
            .getResultList();
    if (rows.isEmpty()) {
      return insert(name, now) ? Duration.ZERO : A_MOMENT;
    }
    Object[] row = (Object[]) rows.get(0);
    int failures = ((Number) row[0]).intValue();
    Instant last = instant(row[1]);
    boolean forgotten = !now.isBefore(last.plus(Throttle.FORGOTTEN));
    Instant until = forgotten ? now : throttle.until(failures, last);
    if (until.isAfter(now)) {
      return Duration.between(now, until);
    }
    return count(name, failures, forgotten ? 1 : failures + 1, now) ? Duration.ZERO : A_MOMENT;
  }

  /** Of two at once, one inserts and the other waits a moment. */
  private boolean insert(String name, Instant now) {
    return em.createNativeQuery(
                """
                insert into attempt (name, failures, last_at)
                select :name, 1, :now where not exists (select 1 from attempt where name = :name)
                """)
            .setParameter("name", name)
            .setParameter("now", now.atOffset(ZoneOffset.UTC))
            .executeUpdate()
        == 1;
  }

  /** The number that was read is in the condition: many at once do not count as one. */
  private boolean count(String name, int read, int failures, Instant now) {
    return em.createNativeQuery(
                """
                update attempt set failures = :failures, last_at = :now
                where name = :name and failures = :read
                """)
            .setParameter("name", name)
            .setParameter("read", read)
            .setParameter("failures", failures)
            .setParameter("now", now.atOffset(ZoneOffset.UTC))
            .executeUpdate()
        == 1;
  }

  private static Instant instant(Object column) {
    return column instanceof OffsetDateTime moment ? moment.toInstant() : (Instant) column;
  }

  @Override
  public void forgive(String name) {
    em.createNativeQuery(
            "update attempt set failures = failures - 1 where name = :name and failures > 0")
        .setParameter("name", name)
        .executeUpdate();
  }

  @Override
  public void forget(String name) {
    em.createNativeQuery("delete from attempt where name = :name")
        .setParameter("name", name)
        .executeUpdate();
  }
}
