package org.quantock.application.audit;

import org.quantock.domain.audit.AuditEntry;

/** Port: where audit entries are kept. Can only be added to (AUD-3); each is chained (AUD-7). */
public interface AuditLog {

  /** Adds it to the present transaction, with which it is stored or not. */
  void add(AuditEntry entry);

  /** Adds it in a transaction of its own: it stays when the present one is rolled back. */
  void addApart(AuditEntry entry);
}
