package org.quantock.persistence.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.hibernate.engine.spi.SessionImplementor;
import org.quantock.application.audit.AuditLog;
import org.quantock.domain.audit.AuditEntry;

/** The audit record in its table; this class has no way to change or remove an entry (AUD-3). */
@ApplicationScoped
public class JpaAuditLog implements AuditLog {

  @PersistenceContext private EntityManager em;

  protected JpaAuditLog() {}

  public JpaAuditLog(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(AuditEntry entry) {
    Chaining.atTheEndOf(em.unwrap(SessionImplementor.class), entry);
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void addApart(AuditEntry entry) {
    add(entry);
  }
}
