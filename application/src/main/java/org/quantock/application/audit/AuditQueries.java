package org.quantock.application.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.quantock.domain.audit.AuditEntry;
import org.quantock.domain.audit.ChainHead;

/** Port: the audit record as it is read. */
public interface AuditQueries {

  /** What is searched for, the newest first. */
  List<AuditRow> found(AuditSearch search, int offset, int limit);

  long count(AuditSearch search);

  Optional<AuditRow> find(long id);

  /** Everything about one thing, oldest first: its whole life. */
  List<AuditRow> about(String subjectKind, String subject);

  /** The newest entry of an action. */
  Optional<AuditRow> newest(String action);

  /** Where each chain ends now. */
  List<ChainHead> heads();

  /** Every entry by stream and place, each only once and none of them kept. */
  void each(Consumer<AuditEntry> reader);
}
