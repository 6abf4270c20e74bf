package org.quantock.persistence.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.quantock.application.organisation.ImportProgress;
import org.quantock.domain.organisation.ImportId;

/** How far imports are, written in transactions of their own. */
@ApplicationScoped
public class JpaImportProgress implements ImportProgress {

  @PersistenceContext private EntityManager em;

  protected JpaImportProgress() {}

  public JpaImportProgress(EntityManager em) {
    this.em = em;
  }

  @Override
  public void open(ImportId file, Instant at) {
    em.createNativeQuery(
            """
            insert into import_progress (import_file, done, total, reached_at)
            values (:file, 0, 0, :at)
            """)
        .setParameter("file", file.value())
        .setParameter("at", at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void reached(ImportId file, int done, int total, Instant at) {
    em.createNativeQuery(
            """
            update import_progress set done = :done, total = :total, reached_at = :at
            where import_file = :file
            """)
        .setParameter("file", file.value())
        .setParameter("done", done)
        .setParameter("total", total)
        .setParameter("at", at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  @Override
  public Reached last(ImportId file) {
    Object[] row =
        (Object[])
            em.createNativeQuery(
                    "select done, total, reached_at from import_progress where import_file = :file",
                    Object[].class)
                .setParameter("file", file.value())
                .getSingleResult();
    return new Reached(((Number) row[0]).intValue(), ((Number) row[1]).intValue(), instant(row[2]));
  }

  /** The databases answer with different types of the same moment. */
  private static Instant instant(Object moment) {
    return moment instanceof OffsetDateTime time ? time.toInstant() : (Instant) moment;
  }
}
