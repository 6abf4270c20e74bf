package org.quantock.persistence.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import org.quantock.application.audit.AuditLog;
import org.quantock.application.audit.AuditRow;
import org.quantock.domain.audit.AuditEntry;

/** The audit record in its table; this class has no way to change or remove an entry (AUD-3). */
@ApplicationScoped
public class JpaAuditLog implements AuditLog {

  private static final String ROW =
      """
      select e.recordedAt, e.businessDate, e.personName, e.organisation.value, e.action,
             e.subjectKind, e.subject, e.sentence
      from AuditEntry e
      """;

  @PersistenceContext private EntityManager em;

  protected JpaAuditLog() {}

  public JpaAuditLog(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(AuditEntry entry) {
    em.persist(entry);
  }

  @Override
  public List<AuditRow> newest(String words, int offset, int limit) {
    return em.createQuery(
            ROW
                + """
                where :words = ''
                   or locate(:words, lower(e.sentence)) > 0
                   or locate(:words, lower(e.personName)) > 0
                   or locate(:words, lower(e.action)) > 0
                   or locate(:words, lower(e.subject)) > 0
                order by e.id desc
                """,
            AuditRow.class)
        .setParameter("words", words.toLowerCase(Locale.ROOT))
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<AuditRow> about(String subjectKind, String subject) {
    return em.createQuery(
            ROW + "where e.subjectKind = :kind and e.subject = :subject order by e.id",
            AuditRow.class)
        .setParameter("kind", subjectKind)
        .setParameter("subject", subject)
        .getResultList();
  }
}
