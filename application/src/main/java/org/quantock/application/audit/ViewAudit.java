package org.quantock.application.audit;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;

/** The audit record, newest first, for auditors and the system administrator. */
@Query
@Requires(Permission.VIEW_AUDIT)
public class ViewAudit {

  /** Entries on one page. */
  public static final int PAGE = 50;

  private AuditLog log;

  protected ViewAudit() {}

  @Inject
  public ViewAudit(AuditLog log) {
    this.log = log;
  }

  /**
   * @param page from 0
   */
  public List<AuditRow> ask(String words, int page) {
    String wanted = words == null ? "" : words.strip();
    return log.newest(wanted, Math.max(0, page) * PAGE, PAGE);
  }
}
