package org.quantock.application.audit;

import java.util.List;
import org.quantock.domain.audit.AuditEntry;

/** Port: where audit entries are kept. Can only be added to and read (AUD-3). */
public interface AuditLog {

  void add(AuditEntry entry);

  /**
   * The newest entries first.
   *
   * @param words matched in sentence, person, action and subject; empty for all
   */
  List<AuditRow> newest(String words, int offset, int limit);

  /** Everything about one thing, oldest first: its history. */
  List<AuditRow> about(String subjectKind, String subject);
}
